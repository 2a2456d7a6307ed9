/** The text of a story without what its page puts around and between its paragraphs. */
import type { Root } from 'hast';
import type { Loss } from '../loss.ts';
import { isFurniture } from '../html/furniture.ts';
import {
  attribute,
  firstBelow,
  inlineElements,
  isElement,
  isNamed,
  textBelow,
  type Element,
  type HtmlNode,
} from '../html/nodes.ts';
import { lettersOf } from './letters.ts';
import { isPageLine, isPointer, isRelatedHeading } from './junk.ts';
import type { PageTree } from './page-tree.ts';

export interface CleanArticle {
  readonly body: Root;
  readonly losses: readonly Loss[];
}

/** What stands elsewhere on the page of a story, and would be there twice. */
export interface Repeated {
  readonly headline: string;
  readonly standfirst?: string | undefined;
  readonly authors: readonly string[];
}

const blocks = new RegExp(
  String.raw`^(?:p|div|section|ul|ol|li|aside|table|h[1-6]|header|span|figure|a|dl|blockquote|center|` +
    String.raw`time|address|strong|b|em|small)$`,
  'u',
);

export function cleanArticle(elements: readonly Element[], tree: PageTree, repeated: Repeated): CleanArticle {
  const losses: Loss[] = [];
  const whole = elements.reduce((sum, element) => sum + tree.sizeOf(element).all, 0);
  const drop = (element: Element): HtmlNode[] => {
    const text = textBelow(element).slice(0, 120);
    if (text !== '') losses.push({ element: element.tagName, made: 'dropped', isFurniture: true, place: 'page', text });
    return [];
  };
  const seen = new Set<string>();
  const clean = (nodes: readonly HtmlNode[], isInParagraph: boolean): HtmlNode[] => {
    const kept: HtmlNode[] = [];
    // Words beside an element make a line of them all.
    const hasWords = nodes.some((node) => node.type === 'text' && node.value.trim() !== '');
    for (const node of nodes) {
      if (!isElement(node)) kept.push(node);
      else if (isNoise(node, isInParagraph || (hasWords && inlineElements.has(node.tagName)))) kept.push(...drop(node));
      else {
        const children = clean(node.children, isInParagraph || node.tagName === 'p' || /^h[1-6]$/u.test(node.tagName));
        kept.push({ ...node, children: children as Element['children'] });
      }
    }
    return withoutEmptyHeadings(kept, drop);
  };
  const isNoise = (element: Element, isInLine: boolean): boolean => {
    if (!blocks.test(element.tagName)) return false;
    const { all, linked, prose } = tree.sizeOf(element);
    if (all === 0) return false;
    const text = all > 400 ? '' : textBelow(element);
    if (isInLine) return element.tagName !== 'a' && all < 100 && isNamed(element, 'advertisement');
    if (text !== '' && (isPageLine(text) || isPointer(text, linked / all)) && !hasPicture(element)) return true;
    if (text !== '' && isRepeated(element, text, repeated)) return true;
    if (isSeen(element, text, seen) || isTeaser(element, text, linked / all)) return true;
    return isLinkList(element, all, linked, prose, whole) || isFurniture(element, whole);
  };
  const children = elements.flatMap((element) => clean(element.children, false));
  return { body: { type: 'root', children }, losses };
}

const hasPicture = (element: Element): boolean =>
  firstBelow(element, 'img', 'picture', 'iframe', 'video', 'figure', 'amp-img') !== undefined;

/** Whether the same paragraph stands before: galleries have captions twice, and pages texts for two sizes of screen. */
function isSeen(element: Element, text: string, seen: Set<string>): boolean {
  if (text.length < 60 || !/^(?:p|li|figcaption|div)$/u.test(element.tagName) || hasPicture(element)) return false;
  const isLeaf = element.children.every((child) => !isElement(child) || inlineElements.has(child.tagName));
  if (!isLeaf) return false;
  const isKnown = seen.has(text);
  seen.add(text);
  return isKnown;
}

/** A paragraph that is nothing but the headline of another story of the site. */
function isTeaser(element: Element, text: string, linked: number): boolean {
  if (element.tagName !== 'p' || linked < 0.95 || text.length < 25 || text.length > 160) return false;
  if (text.split(' ').length < 4 || /[.:]$/u.test(text)) return false;
  const href = attribute(firstBelow(element, 'a') ?? element, 'href') ?? '';
  return (
    new RegExp(String.raw`\/[^/]*[-_/][^/]*`, 'u').test(href) &&
    !/\.(?:pdf|docx?|xlsx?|zip|mp3|csv)(?:$|[?#])|^mailto:/iu.test(href) &&
    !hasPicture(element)
  );
}

function isRepeated(element: Element, text: string, { headline, standfirst, authors }: Repeated): boolean {
  const letters = lettersOf(text);
  if (letters === lettersOf(headline)) return true;
  if (standfirst !== undefined && letters === lettersOf(standfirst)) return true;
  if (element.tagName === 'h1') return letters !== '' && lettersOf(headline).includes(letters);
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

/** Links to other pages one after the other. Sources in a sentence, and lists of links with their own words, stay. */
function isLinkList(element: Element, all: number, linked: number, prose: number, whole: number): boolean {
  if (!/^(?:div|section|ul|ol|aside|table|dl|header)$/u.test(element.tagName)) return false;
  if (all > whole * 0.4 || prose > 0 || linked < all * 0.8) return false;
  const links = [...linksIn(element)];
  // A list of two or more headlines; one link in a box that is no paragraph.
  return (
    links.length >= 2 ||
    (element.tagName !== 'ul' && element.tagName !== 'ol' && links.length === 1 && !hasPicture(element))
  );
}

function* linksIn(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.tagName === 'a') yield child;
    else yield* linksIn(child);
  }
}

/** Leaves out headings of lists of other stories, after which nothing is left. */
function withoutEmptyHeadings(nodes: readonly HtmlNode[], drop: (element: Element) => HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node, i) => {
    if (!isElement(node) || !/^(?:h[1-6]|p|strong)$/u.test(node.tagName)) return [node];
    const isOther = isRelatedHeading(textBelow(node)) || isLinkedHeading(node);
    if (!isOther) return [node];
    const next = nodes.slice(i + 1).find((one) => one.type !== 'text' || one.value.trim() !== '');
    const isFollowed = isElement(next) && !/^h[1-6]$/u.test(next.tagName) && textBelow(next) !== '';
    return isFollowed ? [node] : drop(node);
  });
}

/** A heading that is a link alone is the headline of another story, if no text of its own follows. */
function isLinkedHeading(element: Element): boolean {
  const link = /^h[1-6]$/u.test(element.tagName) ? firstBelow(element, 'a') : undefined;
  return (
    link !== undefined && textBelow(link) === textBelow(element) && !(attribute(link, 'href') ?? '#').startsWith('#')
  );
}
