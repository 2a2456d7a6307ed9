/** A UTF-16 code unit as an escape sequence of JSON and JavaScript: `\u003c` for "<". */
export const escapeUnicode = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
