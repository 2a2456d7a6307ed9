import { escapeAttribute, escapeText } from './escape-markup.ts';

/**
 * Markup that is valid XML and HTML. Only `element` makes it. A plain string is text, and is escaped.
 */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** The text in the elements, with its characters escaped. The separators of lists depend on it. */
  toString(): string {
    return this.source.replaceAll(/<[^>]*>/gu, '');
  }
}

export type Content = string | Markup;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element with its attributes and content.
 * @param attributes those that are undefined are left out
 * @param content absent for an element that can't have any, such as an image
 */
export function element(name: string, attributes: Attributes, content?: readonly Content[]): Markup {
  const start = `<${name}${sourceOfAttributes(attributes)}`;
  return new Markup(content === undefined ? `${start}/>` : `${start}>${sourceOf(content)}</${name}>`);
}

/** An element without attributes around one text or element. */
export const textElement = (name: string, content: Content): Markup => element(name, {}, [content]);

/** An XML file with one root. */
export function xmlDocument(root: Markup, ...instructions: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...instructions, root.source].join('\n')}\n`;
}

/** The instruction to show an XML file with a CSS stylesheet. Browsers block XSL ones, or no longer support them. */
export const stylesheet = (href: string): string =>
  `<?xml-stylesheet${sourceOfAttributes({ type: 'text/css', href })}?>`;

function sourceOfAttributes(attributes: Attributes): string {
  let source = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) source += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return source;
}

/** The source of parts in a row. */
export const sourceOf = (content: readonly Content[]): string =>
  content.map((part) => (typeof part === 'string' ? escapeText(part) : part.source)).join('');
