/** The text of a story without what its page puts around and between its paragraphs. */
import type { Root } from 'hast';
import type { Loss } from '../../loss.ts';
import { isFurniture, isHidden, isPostFrame } from '../../html/furniture.ts';
import {
  attribute,
  elementsBelow,
  firstBelow,
  inlineElements,
  isElement,
  isNamed,
  textBelow,
  type Element,
  type HtmlNode,
} from '../../html/nodes.ts';
import { isLike, lettersOf } from '../letters.ts';
import { isPageLine, isPointer } from './junk.ts';
import { hasPicture, isCard, isLinkList, isRelatedBox, isTags, isTeaser, withoutRelated } from './other-stories.ts';
import type { PageTree } from '../page-tree.ts';
import { withInitials, withoutEdges } from './edges.ts';
import { linesOf, withoutElements } from '../../html/lines.ts';
import { captionWords, withCaptions } from './caption-lines.ts';
import { withParagraphs } from './loose-words.ts';
import { commentsIn } from './comments.ts';
import { pageVoice, type TextOwner } from './page-voice.ts';
import { trackOf } from './track.ts';
import { isOwnPost, isWordlessPage } from './wordless.ts';

export interface CleanArticle {
  readonly body: Root;
  readonly losses: readonly Loss[];
  /** Who made the picture above the text, if a line of the page says so. */
  readonly credit?: string | undefined;
}

/** What stands elsewhere on the page of a story, and would be there twice. */
export interface Repeated extends TextOwner {
  readonly headline: string;
  readonly standfirst?: string | undefined;
  /** The heading that readers see as the headline. */
  readonly heading?: Element | undefined;
}

const blocks = new RegExp(
  String.raw`^(?:p|div|section|ul|ol|li|aside|table|h[1-6]|header|span|figure|a|dl|blockquote|center|label|button|` +
    String.raw`time|address|strong|b|em|small)$`,
  'u',
);

export function cleanArticle(article: Element, tree: PageTree, repeated: Repeated): CleanArticle {
  const losses: Loss[] = [];
  const page = trackOf(linesOf(article.children, [article]));
  const { all: whole, prose: mostProse } = tree.sizeOf(article);
  const drop = (element: Element): HtmlNode[] => {
    const text = (textBelow(element) || pictureAddress(element)).slice(0, 120);
    if (text !== '') losses.push({ element: element.tagName, made: 'dropped', isFurniture: true, place: 'page', text });
    return [];
  };
  const seen = new Set<string>();
  const comments = commentsIn(article);
  const end = comments === undefined ? Number.POSITIVE_INFINITY : tree.orderOf(comments);
  const heading = headingAbove(tree, article, repeated.heading);
  const holders = new Set(heading === undefined ? [] : [heading, ...tree.around(heading)]);
  /** The section and the path to the page stand above the headline. */
  const isAbove = (element: Element): boolean =>
    holders.has(article) &&
    heading !== undefined &&
    tree.orderOf(element) < tree.orderOf(heading) &&
    !holders.has(element) &&
    tree.sizeOf(element).prose === 0 &&
    !hasPicture(element) &&
    !isNamed(element, ...captionWords);
  const clean = (all: readonly HtmlNode[], isInParagraph: boolean, isInFigure = false): HtmlNode[] => {
    // Before their headings are taken for pointers.
    const nodes = withoutRelated(all, drop, repeated.address);
    const kept: HtmlNode[] = [];
    // Words beside an element make a line of them all.
    const hasWords = nodes.some((node) => node.type === 'text' && node.value.trim() !== '');
    let isAfter = false;
    for (const node of nodes) {
      isAfter ||= isElement(node) && tree.orderOf(node) >= end;
      if (!isElement(node)) kept.push(...(isAfter ? [] : [node]));
      else if (isAfter || isNoise(node, isInParagraph || (hasWords && inlineElements.has(node.tagName)), isInFigure))
        kept.push(...drop(node));
      else {
        const { tagName } = isTextBox(node, tree) ? { tagName: 'div' } : node;
        const own = isPlayer(node, tree) ? withoutWords(node.children) : node.children;
        const isFigure = isInFigure || node.tagName === 'figure';
        const isLine = isInParagraph || tagName === 'p' || /^h[1-6]$/u.test(tagName);
        const children = clean(own, isLine, isFigure);
        const together = isFigure ? children : withCaptions(children);
        kept.push({ ...node, tagName, children: together as Element['children'] });
      }
    }
    return withoutRelated(kept, drop, repeated.address);
  };
  const isNoise = (element: Element, isInLine: boolean, isInFigure: boolean): boolean => {
    if (!blocks.test(element.tagName)) return false;
    const { all, linked, prose } = tree.sizeOf(element);
    // Words for browsers without scripts count for nothing.
    if (all === 0) return isWordlessPage(element, repeated.address);
    if (isOwnPost(element, repeated.address)) return true;
    if (!isInFigure && isAbove(element)) return true;
    const text = all > 400 ? '' : textBelow(element);
    if (isAuthorBox(element, all, prose, mostProse)) return true;
    if (isInLine)
      return (element.tagName !== 'a' && all < 100 && isNamed(element, 'advertisement')) || isHoverBox(element, tree);
    if (text !== '' && (isPageLine(text) || isPointer(text, linked / all)) && !hasPicture(element)) return true;
    if (text !== '' && isRepeated(element, text, repeated)) return true;
    if (isCard(element)) return true;
    if (isTags(element, linked / all) || isRelatedBox(element, all, linked, whole)) return true;
    if (isSeen(element, text, seen) || isTeaser(element, text, linked / all)) return true;
    if (prose > mostProse * 0.5) return isHidden(element);
    return (
      isLinkList(element, all, linked, prose, whole) ||
      isFurniture(element, page.holds(element) ? whole : Number.POSITIVE_INFINITY)
    );
  };
  const cleaned = withParagraphs(withCaptions(clean(article.children, false)));
  const withoutVoice = (nodes: readonly HtmlNode[]): HtmlNode[] => {
    const spoken = pageVoice(linesOf(nodes, [article]), repeated).map(({ element }) => element);
    for (const element of spoken) drop(element);
    return withoutElements(nodes, new Set(spoken));
  };
  const { nodes, dropped, credit } = withoutEdges(withInitials(withoutVoice(cleaned)), repeated);
  for (const element of dropped) drop(element);
  // Without what stood at the edges, other lines stand there.
  return { body: { type: 'root', children: withoutVoice(nodes) }, losses, credit };
}

/** The headline's element, if text follows it. Boxes for copying a story have its headline below the text again. */
function headingAbove(tree: PageTree, article: Element, heading: Element | undefined): Element | undefined {
  if (heading === undefined) return undefined;
  const inArticle = tree.paragraphs.filter((one) => [...tree.around(one)].includes(article));
  const lengthOf = (some: readonly Element[]) => some.reduce((sum, one) => sum + tree.sizeOf(one).all, 0);
  const below = inArticle.filter((one) => tree.orderOf(one) > tree.orderOf(heading));
  return lengthOf(below) < lengthOf(inArticle) * 0.2 ? undefined : heading;
}

/** Who the author is, in the words of schema.org's markup. */
const isAuthorBox = (element: Element, all: number, prose: number, mostProse: number): boolean =>
  attribute(element, 'itemprop') === 'author' &&
  !inlineElements.has(element.tagName) &&
  all > 0 &&
  prose < mostProse * 0.3;

const pictureAddress = (element: Element): string => {
  const image = element.tagName === 'img' ? element : firstBelow(element, 'img');
  return image === undefined ? '' : (attribute(image, 'src') ?? '');
};

/** No heading has more characters than this. */
const longestHeading = 300;

/** Some systems put the whole text into a heading, with boxes in it. */
const isTextBox = (element: Element, tree: PageTree): boolean =>
  /^h[1-6]$/u.test(element.tagName) && tree.sizeOf(element).prose > longestHeading;

/**
 * A box within a line that shows when a pointer is over a name: a picture with links to the pages about it. The name
 * and the box can have boxes around both.
 */
const isHoverBox = (element: Element, tree: PageTree): boolean =>
  holdsHover(element, tree) && !element.children.some((child) => isElement(child) && holdsHover(child, tree));

const holdsHover = (element: Element, tree: PageTree): boolean =>
  element.tagName !== 'a' &&
  tree.sizeOf(element).linked > tree.sizeOf(element).all * 0.9 &&
  hasPicture(element) &&
  [...elementsBelow(element, 'a')].filter((link) => textBelow(link) !== '').length > 1;

/** Boxes of players have words of their own: titles, times, and what they say when they can't play. */
const isPlayer = (element: Element, tree: PageTree): boolean =>
  /^(?:div|section|aside)$/u.test(element.tagName) &&
  isNamed(element, 'video', 'player', 'videoplayer', 'jwplayer', 'brightcove') &&
  // A title can be as long as a paragraph.
  tree.sizeOf(element).prose <= (firstBelow(element, 'p') === undefined ? 160 : 0) &&
  tree.sizeOf(element).all <= 400;

/** What is shown in a box, with captions. */
const withoutWords = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node)) return [];
    if (shown.test(node.tagName) || isNamed(node, 'caption') || isPostFrame(node)) return [node];
    return [{ ...node, children: withoutWords(node.children) as Element['children'] }];
  });

const shown = /^(?:img|picture|figure|figcaption|iframe|video|audio|noscript|amp-.*|object|embed)$/u;

/** Whether the same paragraph stands before: galleries have captions twice, and pages texts for two sizes of screen. */
function isSeen(element: Element, text: string, seen: Set<string>): boolean {
  if (text.length < 60 || !/^(?:p|li|figcaption|div)$/u.test(element.tagName) || hasPicture(element)) return false;
  const isLeaf = element.children.every((child) => !isElement(child) || inlineElements.has(child.tagName));
  if (!isLeaf) return false;
  const isKnown = seen.has(text);
  seen.add(text);
  return isKnown;
}

function isRepeated(element: Element, text: string, { headline, standfirst, authors }: Repeated): boolean {
  const letters = lettersOf(text);
  if (letters === lettersOf(headline)) return true;
  if (standfirst !== undefined && letters === lettersOf(standfirst)) return true;
  if (element.tagName === 'h1') return letters !== '' && isLike(headline, text);
  const isByline =
    isNamed(
      element,
      'byline',
      'author',
      'authors',
      'date',
      'timestamp',
      'datetime',
      'published',
      'meta',
      'dateline',
      'posted',
      'updated',
    ) ||
    element.tagName === 'time' ||
    /^(?:author|datePublished|dateModified)$/u.test(attribute(element, 'itemprop') ?? '');
  if (isByline && text.length <= 160 && !/[.!?]["”]?\s+\p{Lu}/u.test(text)) return true;
  const names = authors.map(lettersOf);
  const withoutBy = lettersOf(text.replace(/^(?:by|von|par|por|di|door|av|af)\s+/iu, ''));
  return names.length > 0 && (names.includes(withoutBy) || names.join('') === withoutBy);
}
