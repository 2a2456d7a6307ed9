/** Escapes text for HTML and XML. The result means the same in both. */
const entities: Partial<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escaped = (character: string): string => entities[character] ?? '';

// XML 1.0 cannot hold some characters even when they are escaped: most control characters, lone halves of
// surrogate pairs, U+FFFE and U+FFFF. They are left out. All others that these match are in `entities`.
const inText = /[&<>\r]|[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
// Parsers read line breaks in an attribute as spaces.
const inAttribute = /[&<>"]|[^\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as the content of an element. */
export const escapeText = (text: string): string => text.replace(inText, escaped);

/** Text as the value of an attribute in double quotes. */
export const escapeAttribute = (text: string): string => text.replace(inAttribute, escaped);
