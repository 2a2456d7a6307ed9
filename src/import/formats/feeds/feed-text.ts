import type { Root } from 'hast';
import { htmlBody, isHtml, lineOfHtml, paragraphsRoot, plainText } from '../values/html.ts';
import { hastOf } from '../xml/xml-to-hast.ts';
import { childOf, elementsOf, rawTextOf, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** What kind of text an Atom element has. Atom 0.3 says it with `mode`, and with types of mail. */
function kindOf({ attributes, children }: XmlElement): 'text' | 'html' | 'xhtml' | 'other' {
  const type = attributes['type']?.trim().toLowerCase() ?? '';
  const mode = attributes['mode']?.toLowerCase();
  if (mode === 'base64') return 'other';
  if (mode === 'escaped' && type !== 'text/plain' && type !== 'text') return 'html';
  if (type === 'html' || type === 'text/html') return 'html';
  const hasElements = children.some((node) => typeof node !== 'string');
  if (type === 'xhtml' || type === 'application/xhtml+xml') return hasElements ? 'xhtml' : 'html';
  if (/[/+]xml$/u.test(type)) return hasElements ? 'xhtml' : 'other';
  if (type === '' || type === 'text' || type === 'text/plain' || type === 'text/x-markdown')
    return hasElements ? 'xhtml' : 'text';
  return type.startsWith('text/') ? 'text' : 'other';
}

/** The element with the text: XHTML stands in a `div`. */
function contentElement(element: XmlElement): XmlElement {
  const inner = elementsOf(element);
  const [only] = inner;
  const isWrapped = only !== undefined && inner.length === 1 && /^(?:xhtml:)?(?:div|body)$/iu.test(only.name);
  return isWrapped ? only : element;
}

/** The text of an Atom element as a tree. `undefined` if it has none that can be read. */
export function atomText(element: XmlElement | undefined): Root | undefined {
  if (element === undefined) return undefined;
  const kind = kindOf(element);
  if (kind === 'other') return undefined;
  if (kind === 'xhtml') {
    const root = hastOf(contentElement(element));
    return plainText(root) === '' && !hasPictures(root) ? undefined : root;
  }
  const text = rawTextOf(element);
  // What is said to be plain often isn't.
  return kind === 'html' || isHtml(text) ? htmlBody(text) : paragraphsRoot(text);
}

/** The text of an RSS element as a tree. It is HTML, escaped or not, or plain text. */
export function rssText(element: XmlElement | undefined): Root | undefined {
  if (element === undefined) return undefined;
  const inner = elementsOf(element);
  if (inner.length > 0) {
    const root = hastOf(contentElement(element));
    return plainText(root) === '' && !hasPictures(root) ? undefined : root;
  }
  const text = rawTextOf(element);
  return isHtml(text) || /&(?:#\d+|#x[\da-f]+|\w+);/iu.test(text) ? htmlBody(text) : paragraphsRoot(text);
}

const hasPictures = (root: Root): boolean =>
  /"tagName":"(?:img|iframe|video|audio|embed|object)"/u.test(JSON.stringify(root));

/** A title as plain text. */
export function titleOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const isPlain = element.attributes['type'] === 'text' && !elementsOf(element).length;
  return isPlain ? textOf(element) : lineOfHtml(textOf(element));
}

/** The first of several elements that an item has, with text or elements in it. */
export function firstOf(item: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = childOf(item, name);
    if (found !== undefined && found.children.some((node) => typeof node !== 'string' || node.trim() !== ''))
      return found;
  }
  return undefined;
}
