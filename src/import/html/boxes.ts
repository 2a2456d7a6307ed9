import type { BlockFile } from '../../press/blocks/block-file.ts';
import { hasClass, isElement, isNamed, nameWords, textBelow, type Element, type HtmlNode } from './nodes.ts';
import { withoutBoxes, type Walker } from './walker.ts';

/** Whether an element is set apart from the text, such as a fact box. */
export const isBox = (element: Element): boolean => {
  if (element.tagName === 'details' || element.tagName === 'aside') return true;
  if (!['div', 'section'].includes(element.tagName)) return false;
  const words = nameWords(element);
  return (
    isNamed(element, 'factbox', 'infobox', 'faktabox', 'keypoints', 'takeaways', 'callout') ||
    hasClass(element, 'kg-callout-card', 'wp-block-details', 'kg-toggle-card') ||
    (words.has('fact') && words.has('box')) ||
    (words.has('key') && words.has('points')) ||
    (words.has('info') && words.has('box'))
  );
};

/** Makes a box of an element with a title. Without one, its blocks stand in the text. */
export function boxBlocks(element: Element, walker: Walker): BlockFile[] {
  const title = titleIn(element.children);
  const blocks = withoutBoxes(walker.blocks(title === undefined ? element.children : without(element.children, title)));
  if (title === undefined) return blocks;
  const text = walker.inline(title.children);
  if (text === '' || blocks.length === 0) return [...(text === '' ? [] : [text]), ...blocks];
  return [{ type: 'box', title: text, body: blocks }];
}

const titleNames = new Set(['summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The first words of a box if they are its title. */
function titleIn(nodes: readonly HtmlNode[], depth = 0): Element | undefined {
  for (const node of nodes) {
    if (node.type === 'text' && node.value.trim() !== '') return undefined;
    if (!isElement(node) || textBelow(node) === '') continue;
    if (
      titleNames.has(node.tagName) ||
      (isNamed(node, 'title', 'heading', 'headline', 'header') &&
        textBelow(node).length <= 120 &&
        depth < 5 &&
        !node.children.some((child) => isElement(child) && child.tagName === 'p'))
    )
      return node;
    return depth < 5 && ['div', 'section', 'header', 'p'].includes(node.tagName)
      ? (titleIn(node.children, depth + 1) ?? boldTitle(node))
      : undefined;
  }
  return undefined;
}

/** A paragraph that is bold and short. */
const boldTitle = (node: Element): Element | undefined => {
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = shown;
  const isBold =
    node.tagName === 'p' && shown.length === 1 && isElement(only) && ['b', 'strong'].includes(only.tagName);
  return isBold && textBelow(only).length <= 120 ? only : undefined;
};

const without = (nodes: readonly HtmlNode[], left: Element): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (node === left) return [];
    return isElement(node) ? [{ ...node, children: without(node.children, left) as Element['children'] }] : [node];
  });
