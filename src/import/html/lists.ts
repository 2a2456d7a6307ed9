import type { BlockFile } from '../../press/blocks/block-file.ts';
import { isElement, nodesBelow, textBelow, type Element, type HtmlNode } from './nodes.ts';
import type { Walker } from './walker.ts';

type ListFile = Extract<BlockFile, { type: 'list' }>;
/** An item of a list in a story's file. */
export type ItemFile = ListFile['items'][number];

const listNames = new Set(['ul', 'ol', 'menu', 'dir']);
const isList = ({ tagName }: Element): boolean => listNames.has(tagName);

/** Makes blocks of a list: a list with the pictures of its items after it, or its content if the list is a layout. */
export function listBlocks(element: Element, walker: Walker): BlockFile[] {
  if (isLayout(element)) {
    const isOrdered = element.tagName === 'ol';
    return element.children.flatMap((child, i) => {
      // Footnotes stand at the end of the story.
      if (isElement(child) && walker.footnotes.skipped.has(child.properties)) return [];
      const blocks = walker.blocks(isElement(child) && child.tagName === 'li' ? child.children : [child]);
      const number = element.children.slice(0, i + 1).filter((one) => isElement(one)).length;
      return isOrdered && isElement(child) ? numbered(blocks, number) : blocks;
    });
  }
  const hoisted: BlockFile[] = [];
  const items = itemsOf(element, walker, hoisted);
  if (items.length === 0) return hoisted;
  return [{ type: 'list', items, ...(element.tagName === 'ol' ? { ordered: true } : {}) }, ...hoisted];
}

/** A numbered item that is no longer in a list keeps its number. */
function numbered(blocks: readonly BlockFile[], number: number): BlockFile[] {
  const [first, ...others] = blocks;
  if (typeof first === 'string') return /^\W*\d/u.test(first) ? [...blocks] : [`${number}. ${first}`, ...others];
  return [...blocks];
}

/** Whether items are parts of the text, with headings, or with pictures and paragraphs. */
function isLayout(element: Element): boolean {
  let [paragraphs, items] = [0, 0];
  for (const node of nodesBelow(element)) {
    if (!isElement(node)) continue;
    if (/^(?:h[1-6]|figure|blockquote|table|pre|iframe|section|article)$/u.test(node.tagName)) return true;
    if (node.tagName === 'li') items += 1;
    if (node.tagName === 'p' && textBelow(node) !== '') paragraphs += 1;
  }
  const hasLongItems = textBelow(element).length > items * 400;
  return paragraphs > items && (hasLongItems || items === 1);
}

function itemsOf(element: Element, walker: Walker, hoisted: BlockFile[]): ItemFile[] {
  const items: ItemFile[] = [];
  for (const child of element.children) {
    if (isElement(child) && isList(child)) {
      // A list that stands between the items belongs to the one before it.
      const before = items.pop();
      const nested = itemsOf(child, walker, hoisted);
      if (before === undefined) items.push(...nested);
      else items.push(withItems(before, nested, child.tagName === 'ol'));
    } else if (isElement(child)) {
      if (walker.footnotes.skipped.has(child.properties)) continue;
      const item = itemOf(child, walker, hoisted);
      items.push(...item);
    } else if (child.type === 'text' && child.value.trim() !== '') items.push(walker.inline([child]));
  }
  return items;
}

function itemOf(element: Element, walker: Walker, hoisted: BlockFile[]): ItemFile[] {
  const lists: Element[] = [];
  const others = withoutLists(element.children, lists);
  const text = walker.inline(others, hoisted);
  const nested = lists.map((list) => ({ items: itemsOf(list, walker, hoisted), ordered: list.tagName === 'ol' }));
  const all = nested.flatMap(({ items }) => items);
  if (text === '') return all;
  return [all.length === 0 ? text : withItems(text, all, nested[0]?.ordered === true)];
}

const withItems = (item: ItemFile, items: readonly ItemFile[], isOrdered: boolean): ItemFile => {
  if (items.length === 0) return item;
  if (typeof item !== 'string') return { ...item, items: [...item.items, ...items] };
  return { text: item, items: [...items], ...(isOrdered ? { ordered: true } : {}) };
};

/** The nodes without the lists in them. */
function withoutLists(nodes: readonly HtmlNode[], lists: Element[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (isElement(node) && isList(node)) {
      lists.push(node);
      return [];
    }
    if (!isElement(node) || (node.tagName !== 'div' && node.tagName !== 'p' && node.tagName !== 'span')) return [node];
    return [{ ...node, children: withoutLists(node.children, lists) as Element['children'] }];
  });
}
