/** The lines of a text: what its paragraphs, headings and pictures are, whatever boxes stand around them. */
import {
  elementsBelow,
  firstBelow,
  inlineElements,
  isElement,
  textBelow,
  type Element,
  type HtmlNode,
} from './nodes.ts';

export interface BodyLine {
  readonly element: Element;
  /** `other` is what stays whole: a list, a table, a quotation, a frame. */
  readonly is: 'heading' | 'line' | 'picture' | 'other';
  readonly text: string;
  /** The share of its characters that are links. */
  readonly linked: number;
  /** The boxes around it, from the inside. */
  readonly around: readonly Element[];
}

const unread = new Set(['script', 'style', 'template']);
const wholes = new Set('ul ol dl table blockquote pre iframe video audio hr details object embed'.split(' '));
const pictures = new Set(['figure', 'img', 'picture', 'amp-img']);
const shown = [...pictures, 'iframe', 'video', 'audio', 'hr', 'object', 'embed'];

/** The lines of some nodes, in their order. Words beside a box are a line that has no element, and are none here. */
export function linesOf(nodes: readonly HtmlNode[], around: readonly Element[] = []): BodyLine[] {
  const lines: BodyLine[] = [];
  const flow = nodes.filter((node) => isElement(node) || (node.type === 'text' && node.value.trim() !== ''));
  for (const [i, element] of flow.entries()) {
    if (!isElement(element) || unread.has(element.tagName)) continue;
    const is = kindOf(element, isInline(flow[i - 1]) || isInline(flow[i + 1]));
    if (is === undefined) {
      lines.push(...linesOf(element.children, [element, ...around]));
      continue;
    }
    const text = textBelow(element);
    const isEmpty = text === '' && firstBelow({ ...element, children: [element] }, ...shown) === undefined;
    const isInLink = around.some(({ tagName }) => tagName === 'a');
    if (!isEmpty) lines.push({ element, is, text, linked: isInLink ? 1 : linkedShare(element, text), around });
  }
  return lines;
}

/** Whether a node has words, or makes a line of what stands before and after it. */
const isInline = (node: HtmlNode | undefined): boolean =>
  node !== undefined &&
  (!isElement(node) || (inlineElements.has(node.tagName) && (textBelow(node) !== '' || isLeaf(node))));

/** Undefined for a box around other lines. */
function kindOf(element: Element, isBesideWords: boolean): BodyLine['is'] | undefined {
  const { tagName } = element;
  // What browsers without scripts see of a picture that a script fetches.
  if (pictures.has(tagName) || tagName === 'noscript') return 'picture';
  if (wholes.has(tagName)) return 'other';
  if (/^h[1-6]$/u.test(tagName)) return 'heading';
  if (isBesideWords && inlineElements.has(tagName) && textBelow(element) !== '') return 'other';
  return isLeaf(element) ? 'line' : undefined;
}

const isLeaf = (element: Element): boolean =>
  element.children.every(
    (child) =>
      !isElement(child) ||
      (inlineElements.has(child.tagName) && isLeaf(child)) ||
      child.tagName === 'br' ||
      child.tagName === 'input',
  );

function linkedShare(element: Element, text: string): number {
  if (element.tagName === 'a') return 1;
  const linked = [...elementsBelow(element, 'a')].reduce((sum, link) => sum + textBelow(link).length, 0);
  return text === '' ? 0 : linked / text.length;
}

/** Nodes without some elements, however deep they stand. */
export const withoutElements = (nodes: readonly HtmlNode[], dropped: ReadonlySet<Element>): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node)) return [node];
    if (dropped.has(node)) return [];
    return [{ ...node, children: withoutElements(node.children, dropped) as Element['children'] }];
  });
