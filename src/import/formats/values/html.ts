import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { mostElements, tooManyElements } from '../../element-limit.ts';
import { htmlTree } from '../../html-tree.ts';

/** Deeper nesting is a trap. Real texts have fewer than 50 levels. */
const mostLevels = 256;
/** A story has at most 5 MB, and HTML is longer than the story that it becomes. */
const mostCharacters = 8_388_608;

/** Elements without an end tag, and those whose end tag is often left out: the next one ends them. */
const unclosed = new Set(
  (
    'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt'
  ).split(' '),
);

/** A text that a story can't have. */
export class UnfitText extends Error {}

/** How many elements there are, and how deep they are nested at most. Counts tags only, so it is quick for any text. */
function sizeOf(html: string): { readonly levels: number; readonly elements: number } {
  const open: string[] = [];
  let levels = 0;
  let elements = 0;
  for (const [, slash, written = ''] of html.matchAll(/<(\/?)([a-z][^\s/>]{0,40})/giu)) {
    const name = written.toLowerCase();
    if (slash === '') elements += 1;
    if (unclosed.has(name)) continue;
    if (slash === '') levels = Math.max(levels, open.push(name));
    else {
      // Only the innermost ones are compared, so that stray end tags cost no time.
      const start = open.lastIndexOf(name);
      if (start !== -1 && open.length - start < 100) open.length = start;
    }
    if (levels > mostLevels) break;
  }
  return { levels, elements };
}

/**
 * The tree of a text in HTML.
 * @throws {UnfitText} if it is too long or nested too deep for a story
 */
export function htmlRoot(html: string): Root {
  if (html.length > mostCharacters) {
    throw new UnfitText(`it has a text of ${Math.round(html.length / 2 ** 20)} MB; a story has at most 5 MB`);
  }
  const { levels, elements } = sizeOf(html);
  if (elements > mostElements) throw new UnfitText(tooManyElements);
  if (levels > mostLevels) throw new UnfitText(`it has a text of more than ${mostLevels} levels of elements`);
  return htmlTree(html, 'fragment');
}

/** The tree of a text in HTML, or nothing if it says and shows nothing. */
export function htmlBody(html: string | undefined): Root | undefined {
  if (html === undefined || html.trim() === '') return undefined;
  const root = htmlRoot(html);
  return root.children.every(({ type }) => type === 'comment' || type === 'doctype') ? undefined : root;
}

/** The plain text of a tree, in one line. */
export const plainText = (root: Root): string => toText(root).replaceAll(/\s+/gu, ' ').trim();

/** Elements whose text readers don't see. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'title', 'head', 'datalist', 'rp']);

/** The letters and numbers of a tree in small letters. What stands between them does not matter, so it is quick. */
function lettersOf(root: Root): string {
  const parts: string[] = [];
  const left: (Root | RootContent)[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === 'text') parts.push(node.value);
    else if ('children' in node && !(node.type === 'element' && unread.has(node.tagName)))
      for (let i = node.children.length - 1; i >= 0; i--) left.push(node.children[i] as RootContent);
  }
  return parts
    .join('')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Whether a summary is a part of the text, such as its beginning: it is no standfirst then. */
export const isPartOf = (summary: Root, text: Root): boolean =>
  lettersOf(text).includes(lettersOf(summary).slice(0, 60));

/** A line that may have HTML in it, such as a title, as plain text. Nothing if it is empty. */
export function lineOfHtml(line: string | undefined): string | undefined {
  if (line === undefined) return undefined;
  const isHtml =
    line.length < 20_000 && /<\/?[a-z][^<>]*>|<!--|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/iu.test(line);
  const text = (isHtml ? plainText(htmlRoot(line)) : line).replaceAll(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** A text in HTML, for its content and for the values of attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An element of a tree. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({ type: 'element', tagName, properties, children });

/** A text of a tree. */
export const textNode = (value: string): { type: 'text'; value: string } => ({ type: 'text', value });

/** A tree of one line of plain text. */
export const lineRoot = (line: string): Root => ({ type: 'root', children: [textNode(line)] });

/** A tree of plain text: empty lines divide paragraphs, other line breaks stay. */
export function paragraphsRoot(text: string): Root | undefined {
  if (text.length > mostCharacters) {
    throw new UnfitText(`it has a text of ${Math.round(text.length / 2 ** 20)} MB; a story has at most 5 MB`);
  }
  const paragraphs = text
    .replaceAll(/\r\n?/gu, '\n')
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  if (paragraphs.length === 0) return undefined;
  return {
    type: 'root',
    children: paragraphs.map((paragraph) => {
      const lines = paragraph.split('\n').map((line) => line.trim());
      const children = lines.flatMap((line, i) => (i === 0 ? [textNode(line)] : [element('br', {}), textNode(line)]));
      return element('p', {}, ...children);
    }),
  };
}

const commonTags =
  'p|br|div|span|a|img|strong|em|b|i|u|ul|ol|li|h[1-6]|blockquote|figure|table|iframe|section|article|hr|pre|code|' +
  'video|audio|font|center';
const commonTag = new RegExp(String.raw`<(?:/?(?:${commonTags})\b[^<>]*|!--)>`, 'iu');

/** Whether a text is written in HTML rather than plain. */
export const isHtml = (text: string): boolean => commonTag.test(text);
