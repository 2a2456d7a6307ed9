/** Where on a page its byline and its dates stand: beside the headline, after the text, or in other stories' lines. */
import { elementsBelow, firstBelow, isNamed, textBelow, type Element } from '../html/nodes.ts';
import type { PageTree } from './page-tree.ts';

export interface PagePlaces {
  /** Elements from a little before the headline to the beginning of the text, then those after the text. */
  readonly beside: readonly Element[];
  readonly after: readonly Element[];
  /** All others. */
  readonly elsewhere: readonly Element[];
}

/** So many elements before the headline and after the first paragraph can belong to the byline. */
const [before, inside] = [40, 12];

/** @param heading that readers see as the headline; @param article the element with the text */
export function placesOf(tree: PageTree, heading: Element | undefined, article: Element | undefined): PagePlaces {
  const anchor = heading ?? tree.elements.find(({ tagName }) => tagName === 'h1');
  const isInArticle = (paragraph: Element): boolean =>
    paragraph === article || [...tree.around(paragraph)].some((parent) => parent === article);
  const firstText = tree.paragraphs.find(
    (paragraph) =>
      (article === undefined || isInArticle(paragraph)) &&
      (anchor === undefined || tree.orderOf(paragraph) > tree.orderOf(anchor)),
  );
  const start = anchor === undefined ? 0 : tree.orderOf(anchor);
  const textStart = firstText === undefined ? start + 60 : tree.orderOf(firstText);
  const lastText = article === undefined ? undefined : tree.paragraphs.findLast(isInArticle);
  const textEnd = lastText === undefined ? textStart : tree.orderOf(lastText);
  const beside: Element[] = [];
  const above: Element[] = [];
  const after: Element[] = [];
  const elsewhere: Element[] = [];
  const others = new Set<Element>();
  for (const element of tree.elements) {
    const parent = tree.parentOf(element);
    if ((parent !== undefined && others.has(parent)) || isOfOthers(element, tree)) {
      others.add(element);
      continue;
    }
    const order = tree.orderOf(element);
    if (order >= start && order <= Math.max(textStart + inside, start)) beside.push(element);
    else if (order < start && order >= start - before) above.push(element);
    else if (order > textStart && order <= textEnd + 60) after.push(element);
    else elsewhere.push(element);
  }
  return { beside: [...beside, ...above], after, elsewhere };
}

const commentWords = 'comment comments disqus commentlist'.split(' ');
const otherWords =
  'related recommended teaser sidebar nav navigation menu promo recirc recirculation trending popular mostread'.split(
    ' ',
  );

/** Whether an element by itself is a comment, a form, or a part of the page about another story. */
function isOfOthers(element: Element, tree: PageTree): boolean {
  const { prose } = tree.sizeOf(element);
  if (prose >= Math.min(2000, tree.sizeOf(tree.body).prose * 0.4 + 1) || element.tagName === 'body') return false;
  if (element.tagName === 'form' || isNamed(element, ...commentWords)) return true;
  return isNamed(element, ...otherWords) && leadsElsewhere(element, tree);
}

/** Whether an element has the headline of another story in it. Some systems call the byline a teaser, too. */
const leadsElsewhere = (element: Element, tree: PageTree): boolean =>
  firstBelow(element, 'h1') === undefined &&
  [element, ...elementsBelow(element, 'a', 'h2', 'h3', 'h4', 'h5')].some(
    (inner) => inner !== element && tree.sizeOf(inner).all >= 25,
  );

/** The text of an element, with a line between what stands in elements of its own. */
export function linesIn(element: Element): string {
  const parts: string[] = [];
  const add = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.type === 'text') parts.push(child.value);
      else if (child.type === 'element' && !/^(?:script|style|template|noscript|svg)$/u.test(child.tagName)) {
        const last = parts.at(-1);
        const text = textBelow(child);
        const isApart = /\S$/u.test(last ?? '') && /^\p{Lu}/u.test(text) && !/^(?:b|strong|em|i)$/u.test(child.tagName);
        if (isApart || /^(?:div|p|li|br|h\d|ul|time)$/u.test(child.tagName)) parts.push(' | ');
        add(child);
        if (/^(?:div|p|li|h\d|ul|time)$/u.test(child.tagName)) parts.push(' | ');
      }
    }
  };
  add(element);
  return parts
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/(?:\s*\|\s*)+/gu, ' | ')
    .replaceAll(/^[\s|]+|[\s|]+$/gu, '');
}
