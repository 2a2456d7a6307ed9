/** A page's tree, with what is asked of its elements often: their parents, and how much text and links they have. */
import type { Root } from 'hast';
import { isFurniture } from '../html/furniture.ts';
import { inlineElements, isElement, textBelow, type Element, type HtmlNode } from '../html/nodes.ts';

/** How much text an element has, in characters. */
export interface TextSize {
  readonly all: number;
  /** In links. */
  readonly linked: number;
  /** In paragraphs that read like a text, outside navigation and advertising. */
  readonly prose: number;
}

export interface PageTree {
  readonly root: Root;
  readonly elements: readonly Element[];
  readonly body: Element;
  parentOf(node: HtmlNode): Element | undefined;
  /** The elements around one, from the inside. */
  around(element: Element): Generator<Element>;
  sizeOf(element: Element): TextSize;
  /** Where an element begins, counted in elements. */
  orderOf(element: Element): number;
  /** The elements whose own words are a paragraph that reads like a text. */
  readonly paragraphs: readonly Element[];
}

/** A paragraph of prose has at least so many characters, and fewer of them in links than this share. */
const leastProse = 50;
const mostLinked = 0.5;

const textless = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'select', 'iframe', 'textarea']);

/** @param weight so much a character of prose counts: in scripts without spaces, it says more */
export function pageTree(root: Root, weight = 1): PageTree {
  const parents = new Map<HtmlNode, Element>();
  const order = new Map<Element, number>();
  const sizes = new Map<Element, TextSize>();
  const furniture = new Set<Element>();
  const paragraphs: Element[] = [];
  const elements: Element[] = [];
  const left: HtmlNode[] = root.children.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (!isElement(node)) continue;
    order.set(node, elements.length);
    elements.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i] as HtmlNode;
      parents.set(child, node);
      left.push(child);
    }
  }
  const body = elements.find(({ tagName }) => tagName === 'body') ?? {
    type: 'element',
    tagName: 'body',
    properties: {},
    children: [],
  };
  const whole = textBelow(body).length;
  for (const element of elements.toReversed()) sizes.set(element, sizeFrom(element, sizes, furniture, [], weight));
  // The article that has the headline; the whole page if the text stands elsewhere.
  let main = elements.find(({ tagName }) => tagName === 'h1');
  while (main !== undefined && !/^(?:article|main)$/u.test(main.tagName)) main = parents.get(main);
  const proseIn = (element: Element | undefined): number => sizes.get(element ?? body)?.prose ?? 0;
  const mainProse = proseIn(main) * 3 > proseIn(body) ? proseIn(main) : proseIn(body);
  for (const element of elements) {
    const parent = parents.get(element);
    if (parent !== undefined && furniture.has(parent)) furniture.add(element);
    // Whatever it is called: what holds most of the prose is no furniture.
    else if (isFurniture(element, whole) && (sizes.get(element)?.prose ?? 0) < Math.max(150, mainProse * 0.5))
      furniture.add(element);
  }
  // From the inside: what stands later in the order never holds what stands before it.
  for (const element of elements.toReversed())
    sizes.set(element, sizeFrom(element, sizes, furniture, paragraphs, weight));
  return {
    root,
    elements,
    body,
    parentOf: (node) => parents.get(node),
    *around(element) {
      for (let parent = parents.get(element); parent !== undefined; parent = parents.get(parent)) yield parent;
    },
    sizeOf: (element) => sizes.get(element) ?? { all: 0, linked: 0, prose: 0 },
    orderOf: (element) => order.get(element) ?? 0,
    paragraphs: paragraphs.toReversed(),
  };
}

function sizeFrom(
  element: Element,
  sizes: ReadonlyMap<Element, TextSize>,
  furniture: ReadonlySet<Element>,
  paragraphs: Element[],
  weight: number,
): TextSize {
  if (textless.has(element.tagName)) return { all: 0, linked: 0, prose: 0 };
  let [all, linked, prose, own, ownLinked] = [0, 0, 0, 0, 0];
  for (const child of element.children) {
    if (child.type === 'text') {
      const length = child.value.replaceAll(/\s+/gu, ' ').trim().length;
      all += length;
      own += length;
    } else if (isElement(child)) {
      const size = sizes.get(child) ?? { all: 0, linked: 0, prose: 0 };
      all += size.all;
      linked += size.linked;
      prose += size.prose;
      // Paragraphs in an inline element are counted already.
      if (inlineElements.has(child.tagName) && size.prose === 0) {
        own += size.all;
        ownLinked += size.linked;
      }
    }
  }
  if (element.tagName === 'a') linked = all;
  if (furniture.has(element)) return { all, linked, prose: 0 };
  const isProse =
    own * weight >= leastProse &&
    ownLinked < own * mostLinked &&
    !inlineElements.has(element.tagName) &&
    !isTitle(element);
  if (isProse) paragraphs.push(element);
  return { all, linked, prose: isProse ? own * weight + prose : prose };
}

/** Titles are as long as paragraphs, and no text. */
const isTitle = ({ tagName }: Element): boolean => tagName === 'title' || /^h[1-6]$/u.test(tagName);
