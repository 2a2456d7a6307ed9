/** The text of a story without what its page puts around and between its paragraphs. */
import type { Root } from 'hast';
import type { Loss } from '../loss.ts';
import { isFurniture } from '../html/furniture.ts';
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
  String.raw`^(?:p|div|section|ul|ol|li|aside|table|h[1-6]|header|span|figure|a|dl|blockquote|center|label|button|` +
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
  const clean = (all: readonly HtmlNode[], isInParagraph: boolean): HtmlNode[] => {
    // Before their headings are taken for pointers.
    const nodes = withoutRelated(all, drop);
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
    return withoutRelated(kept, drop);
  };
  const isNoise = (element: Element, isInLine: boolean): boolean => {
    if (!blocks.test(element.tagName)) return false;
    const { all, linked, prose } = tree.sizeOf(element);
    if (all === 0) return false;
    const text = all > 400 ? '' : textBelow(element);
    if (isInLine) return element.tagName !== 'a' && all < 100 && isNamed(element, 'advertisement');
    if (text !== '' && (isPageLine(text) || isPointer(text, linked / all)) && !hasPicture(element)) return true;
    if (text !== '' && isRepeated(element, text, repeated)) return true;
    if (isTags(element, linked / all)) return true;
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

/** Links to the pages of topics, one after the other. */
function isTags(element: Element, linked: number): boolean {
  if (!/^(?:p|div|ul|section)$/u.test(element.tagName) || linked < 0.7) return false;
  const links = [...elementsBelow(element, 'a')];
  return links.length > 1 && links.every((link) => tagPath.test(attribute(link, 'href') ?? ''));
}

const tagPath = /\/(?:tags?|topics?|categor(?:y|ies)|themen?|temas?|keywords?|labels?|etiquetas?|mot-cle)\/|[?&]tag=/iu;

/** A paragraph that is nothing but the headline of another story of the site. */
function isTeaser(element: Element, text: string, linked: number): boolean {
  if (!/^(?:p|a)$/u.test(element.tagName) || linked < 0.95 || text.length < 25 || text.length > 160) return false;
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

/** Leaves out headings of lists of other stories, and the links after them. */
function withoutRelated(nodes: readonly HtmlNode[], drop: (element: Element) => HtmlNode[]): HtmlNode[] {
  const kept: HtmlNode[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as HtmlNode;
    const isHeading = isElement(node) && /^(?:h[1-6]|p|strong)$/u.test(node.tagName);
    if (!isHeading || !(isRelatedHeading(textBelow(node)) || isLinkedHeading(node))) {
      kept.push(node);
      continue;
    }
    let end = i + 1;
    for (; end < nodes.length && isOnlyLinks(nodes[end]); end++);
    const next = nodes[end];
    const isFollowed = isElement(next) && !/^h[1-6]$/u.test(next.tagName) && textBelow(next) !== '';
    const links = nodes.slice(i + 1, end).filter(isElement);
    if (isFollowed && !links.some((one) => textBelow(one) !== '')) {
      kept.push(node);
      continue;
    }
    for (const one of [node, ...links]) drop(one);
    i = end - 1;
  }
  return kept;
}

/** Whether a node has no words but those of links: the end of a list of other stories. */
function isOnlyLinks(node: HtmlNode | undefined): boolean {
  if (node === undefined) return false;
  if (!isElement(node)) return node.type !== 'text' || node.value.trim() === '';
  if (/^h[1-6]$/u.test(node.tagName) || hasPicture(node)) return false;
  const all = textBelow(node).length;
  const links = node.tagName === 'a' ? [node] : [...elementsBelow(node, 'a')];
  const linked = links.reduce((sum, link) => sum + textBelow(link).length, 0);
  return all === 0 || (linked >= all * 0.8 && links.every((link) => !(attribute(link, 'href') ?? '#').startsWith('#')));
}

/** A heading that is a link alone is the headline of another story, if no text of its own follows. */
function isLinkedHeading(element: Element): boolean {
  const link = /^h[1-6]$/u.test(element.tagName) ? firstBelow(element, 'a') : undefined;
  return (
    link !== undefined && textBelow(link) === textBelow(element) && !(attribute(link, 'href') ?? '#').startsWith('#')
  );
}
