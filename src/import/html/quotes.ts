import type { BlockFile } from '../../press/blocks/block-file.ts';
import { elementsBelow, isElement, isNamed, nameWords, textBelow, type Element, type HtmlNode } from './nodes.ts';
import { isBoxable, type Walker } from './walker.ts';
import type { ItemFile } from './lists.ts';

/** Whether an element shows words of the story large. */
export const isPullquote = (element: Element): boolean => {
  const words = nameWords(element);
  return (
    words.has('pullquote') ||
    (words.has('pull') && words.has('quote')) ||
    (element.tagName === 'aside' && words.has('quote'))
  );
};

/** Makes blocks of a quotation: its paragraphs, whose they are, and after it what else stands in it. */
export function quoteBlocks(element: Element, walker: Walker, caption?: readonly HtmlNode[]): BlockFile[] {
  const type = isPullquote(element) ? 'pullquote' : 'quote';
  const cites: string[] = caption === undefined ? [] : [textOf(caption)];
  const content = withoutCites(element.children, cites);
  const blocks = walker.blocks(content);
  // Headings and tables in it: it is a part of the page that is set in, and no quotation.
  if (blocks.some((block) => typeof block === 'object' && ['heading', 'table', 'box'].includes(block.type)))
    return [...blocks, ...cites];
  const paragraphs: string[] = [];
  const others: BlockFile[] = [];
  for (const block of blocks) {
    if (typeof block === 'string') paragraphs.push(block);
    else if (block.type === 'quote' || block.type === 'pullquote') {
      paragraphs.push(...[block.text].flat());
      if (block.cite !== undefined) cites.push(block.cite);
    } else if (block.type === 'list') paragraphs.push(...textsOf(block.items));
    else if (isBoxable(block)) others.push(block);
  }
  const last = paragraphs.at(-1);
  const [, source] = /^(?:[—–―]|--|-\s)\s*(.{2,200})$/u.exec(last ?? '') ?? [];
  if (cites.length === 0 && source !== undefined && paragraphs.length > 1) {
    paragraphs.pop();
    cites.push(plain(source));
  }
  const [first, ...more] = paragraphs;
  const cite = cites
    .map((one) => one.replace(/^[—–―-]+\s*/u, ''))
    .filter((one) => one !== '')
    .join(', ');
  if (first === undefined) return [...others, ...(cite === '' ? [] : [cite])];
  const citation = cite === '' ? {} : { cite };
  if (type === 'pullquote') return [{ type, text: [first, ...more].join(' '), ...citation }, ...others];
  return [{ type, text: more.length === 0 ? first : [first, ...more], ...citation }, ...others];
}

/** A cite is a plain line. */
const plain = (markup: string): string =>
  markup
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/(?<!\\)[*_~^`]/gu, '')
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/gu, '');

const textOf = (nodes: readonly HtmlNode[]): string =>
  textBelow({ type: 'element', tagName: 'div', properties: {}, children: [...nodes] as Element['children'] });

/** The nodes of a quotation without those that say whose it is. */
function withoutCites(nodes: readonly HtmlNode[], cites: string[], depth = 0): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node) || depth > 5) return [node];
    const isLast = nodes.slice(nodes.indexOf(node) + 1).every((after) => textOf([after]) === '');
    const isCite =
      (node.tagName === 'cite' && isLast && isAlone(node, nodes)) ||
      node.tagName === 'footer' ||
      node.tagName === 'figcaption' ||
      isNamed(node, 'cite', 'attribution', 'citation', 'author', 'source');
    if (isCite && textBelow(node).length <= 200) {
      if (textBelow(node) !== '') cites.push(textBelow(node));
      return [];
    }
    if (!['p', 'div', 'span', 'figure', 'blockquote'].includes(node.tagName)) return [node];
    return [{ ...node, children: withoutCites(node.children, cites, depth + 1) as Element['children'] }];
  });
}

/** Whether a cite is not the title of a work in a sentence. */
function isAlone(cite: Element, nodes: readonly HtmlNode[]): boolean {
  const before = textOf(nodes.slice(0, nodes.indexOf(cite)));
  return before === '' || /[.!?…"”»’—–-]$/u.test(before) || [...elementsBelow(cite, 'a')].length > 0;
}

/** The items of a list as paragraphs. */
export const textsOf = (items: readonly ItemFile[]): string[] =>
  items.flatMap((item) => (typeof item === 'string' ? [item] : [item.text, ...textsOf(item.items)]));
