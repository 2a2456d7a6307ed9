import { escapeAttribute, escapeText } from '../../text/escape-markup.ts';

/**
 * Markup made of typed parts: a plain string is text and is escaped, only what `element` made
 * is markup. What comes out reads alike as XML and as HTML.
 */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type Content = string | Markup;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * @param attributes those without a value are left out
 * @param content absent for an element that never has any, such as an image
 */
export function element(name: string, attributes: Attributes, content?: readonly Content[]): Markup {
  const start = `<${name}${sourceOfAttributes(attributes)}`;
  return new Markup(content === undefined ? `${start}/>` : `${start}>${sourceOf(content)}</${name}>`);
}

/** An XML file with one root. */
export function xmlDocument(root: Markup, ...instructions: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...instructions, root.source].join('\n')}\n`;
}

/** Has a browser show an XML file with a CSS sheet: it blocks one in XSL, or does not read it any more. */
export const stylesheet = (href: string): string =>
  `<?xml-stylesheet${sourceOfAttributes({ type: 'text/css', href })}?>`;

function sourceOfAttributes(attributes: Attributes): string {
  let source = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) source += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return source;
}

/** The parts one after another. */
export const sourceOf = (content: readonly Content[]): string =>
  content.map((part) => (typeof part === 'string' ? escapeText(part) : part.source)).join('');
