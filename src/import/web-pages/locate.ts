/** Where the text of a story is on its page. */
import { attribute, firstBelow, isNamed, textBelow, type Element } from '../html/nodes.ts';
import { isComment } from '../html/furniture.ts';
import { lettersOf } from './letters.ts';
import type { PageTree } from './page-tree.ts';

/** Names that systems give the element with the text. */
const bodyNames = new RegExp(
  String.raw`(?:^|[\s_-])(?:article|story|post|entry|news|blog|page|main)[\s_-]*(?:body|content|contents|` +
    String.raw`text|copy|main)|body[\s_-]?(?:text|copy|content)|articletext|storytext|rich-?text|wysiwyg|` +
    String.raw`prose(?:$|\s)|available-content|caas-body|text-?content|content[\s_-]?(?:body|text)|artikel|` +
    String.raw`nota[\s_-]?(?:cuerpo|texto)|cuerpo`,
  'iu',
);

const nameOf = (element: Element): string =>
  ['class', 'id', 'data-component', 'data-testid', 'data-qa', 'data-type', 'name']
    .map((name) => attribute(element, name) ?? '')
    .join(' ');

/**
 * The element with the story's text; undefined if there is none.
 * @param readable the paragraphs that Readability keeps
 * @param body the text, if the page has it elsewhere
 */
export function locateArticle(
  tree: PageTree,
  readable: readonly Element[],
  body: string | undefined,
): Element | undefined {
  const found = textElement(tree, readable, body);
  // A page without a text has its longest sentences at its foot.
  return found === undefined || [found, ...tree.around(found)].some(isFoot) ? undefined : found;
}

const isFoot = (element: Element): boolean =>
  (element.tagName === 'footer' || isNamed(element, 'footer')) &&
  element.tagName !== 'body' &&
  firstBelow(element, 'h1', 'h2') === undefined;

function textElement(tree: PageTree, readable: readonly Element[], body: string | undefined): Element | undefined {
  const marked = markedBody(tree);
  const said = body === undefined ? undefined : elementWith(tree, paragraphsIn(tree, body));
  const kept = elementWith(tree, readable);
  // The data of a page can have a part of the text: one of the things in a list, or the beginning.
  const isPart = said !== undefined && kept !== undefined && tree.sizeOf(said).prose < tree.sizeOf(kept).prose * 0.5;
  if (said !== undefined && !isPart) return narrowed(said, tree);
  if (marked !== undefined) return marked;
  const named = namedBody(tree, kept);
  if (named !== undefined) return named;
  const found = kept ?? elementWith(tree, tree.paragraphs);
  return found === undefined ? undefined : narrowed(found, tree);
}

/** The element that schema.org's or RDFa's markup calls the text of the article. */
function markedBody(tree: PageTree): Element | undefined {
  const found = tree.elements.filter(
    (element) =>
      /(?:^|\s|:)(?:articleBody|reviewBody|text)(?:\s|$)/u.test(
        `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'property') ?? ''}`,
      ) && ![...tree.around(element)].some(isComment),
  );
  const all = tree.sizeOf(tree.body).prose;
  const large = found.filter((element) => tree.sizeOf(element).prose >= Math.max(200, all * 0.25));
  if (large.length > 0) return large.toSorted((a, b) => tree.sizeOf(b).prose - tree.sizeOf(a).prose)[0];
  // Some pages mark each part of the text.
  const parts = found.filter((element) => tree.sizeOf(element).prose > 0);
  return parts.length < 2 ? undefined : elementWith(tree, parts);
}

/** The paragraphs that a text has in it. */
function paragraphsIn(tree: PageTree, body: string): Element[] {
  const letters = lettersOf(body);
  return tree.paragraphs.filter((element) => {
    const own = lettersOf(textBelow(element));
    return own.length > 20 && letters.includes(own.slice(0, 80));
  });
}

/** The deepest element that holds most of some paragraphs. */
function elementWith(tree: PageTree, paragraphs: readonly Element[]): Element | undefined {
  const held = new Map<Element, number>();
  let whole = 0;
  for (const paragraph of paragraphs) {
    const length = Math.max(1, tree.sizeOf(paragraph).all);
    whole += length;
    for (const element of [paragraph, ...tree.around(paragraph)]) held.set(element, (held.get(element) ?? 0) + length);
  }
  if (whole < 140) return undefined;
  const most = [...held].filter(([, length]) => length >= whole * 0.88);
  return most.toSorted(([a], [b]) => tree.orderOf(b) - tree.orderOf(a))[0]?.[0];
}

/** If most of an element's prose is in a child that systems name so, that is the text. */
function narrowed(element: Element, tree: PageTree): Element {
  const { prose } = tree.sizeOf(element);
  const inner = tree.elements.find(
    (one) =>
      tree.orderOf(one) > tree.orderOf(element) &&
      bodyNames.test(nameOf(one)) &&
      tree.sizeOf(one).prose >= prose * 0.9 &&
      [...tree.around(one)].includes(element),
  );
  return inner ?? element;
}

/** The element that its name says is the text, if it has as much of it as Readability finds. */
function namedBody(tree: PageTree, readable: Element | undefined): Element | undefined {
  const least = readable === undefined ? 250 : tree.sizeOf(readable).prose * 0.75;
  const candidates = tree.elements.filter((element) => {
    if (!/^(?:div|section|article|main|td|span)$/u.test(element.tagName) || !bodyNames.test(nameOf(element)))
      return false;
    const { prose, all, linked } = tree.sizeOf(element);
    return prose >= least && prose >= 200 && linked < all * 0.5;
  });
  // The one with the least beside the prose.
  const share = (element: Element) => tree.sizeOf(element).prose / Math.max(1, tree.sizeOf(element).all);
  const best = candidates.toSorted((a, b) => share(b) - share(a) || tree.orderOf(b) - tree.orderOf(a))[0];
  if (best === undefined || readable === undefined) return best;
  // A name can mean a part of the text only, or an article beside it.
  const isRelated =
    [...tree.around(best)].includes(readable) || [...tree.around(readable)].includes(best) || best === readable;
  return isRelated ? best : undefined;
}
