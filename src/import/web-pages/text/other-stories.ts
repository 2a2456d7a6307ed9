/** Links to other stories of the site, which pages put between the paragraphs of a story. */
import {
  attribute,
  elementsBelow,
  firstBelow,
  inlineElements,
  isElement,
  textBelow,
  type Element,
  type HtmlNode,
} from '../../html/nodes.ts';
import { isAdFrame } from '../../html/furniture.ts';
import { isRelatedHeading } from './junk.ts';
import { isOnSite, linksIn } from './links.ts';
import { linesOf } from '../../html/lines.ts';

/** A box of other stories: its first words say so. Their headlines can be as long as paragraphs. */
export function isRelatedBox(element: Element, all: number, linked: number, whole: number): boolean {
  if (!/^(?:div|section|aside|ul)$/u.test(element.tagName) || all > Math.min(500, whole * 0.3) || linked === 0)
    return false;
  const [first] = linesOf(element.children);
  return (
    first !== undefined && first.is !== 'other' && first.text !== textBelow(element) && isRelatedHeading(first.text)
  );
}

/** Links to the pages of topics, one after the other. */
export function isTags(element: Element, linked: number): boolean {
  if (!/^(?:p|div|ul|section)$/u.test(element.tagName) || linked < 0.7) return false;
  const links = [...elementsBelow(element, 'a')];
  return links.length > 1 && links.every((link) => tagPath.test(attribute(link, 'href') ?? ''));
}

const tagPath = /\/(?:tags?|topics?|categor(?:y|ies)|themen?|temas?|keywords?|labels?|etiquetas?|mot-cle)\/|[?&]tag=/iu;

/** A paragraph that is nothing but the headline of another story of the site. */
export function isTeaser(element: Element, text: string, linked: number): boolean {
  if (!/^(?:p|a)$/u.test(element.tagName) || linked < 0.95 || text.length < 25 || text.length > 160) return false;
  if (text.split(' ').length < 4 || /[.:]$/u.test(text)) return false;
  const href = attribute(firstBelow(element, 'a') ?? element, 'href') ?? '';
  return new RegExp(String.raw`\/[^/]*[-_/][^/]*`, 'u').test(href) && !isFile(href) && !hasPicture(element);
}

/** A box that is one link: another story with its headline, its first words, its picture. */
export function isCard(element: Element): boolean {
  if (element.tagName !== 'a' || isFile(attribute(element, 'href') ?? '')) return false;
  const lines = linesOf(element.children);
  const words = lines.filter(({ is, text }) => text !== '' && is !== 'picture');
  const hasBoxes = words.some((line) => !inlineElements.has(line.element.tagName));
  if (lines.some(({ is }) => is === 'other') || !hasBoxes) return false;
  return words.some(({ is }) => is === 'heading') || words.length > 1 || !hasPicture(element);
}

/** Whether a link leads to no page: to a picture, a file, a place in the text. */
export const isFile = (href: string): boolean =>
  /^#|^$|^(?:mailto|tel|javascript):|\.(?:pdf|docx?|xlsx?|zip|mp3|csv|jpe?g|png|gif|webp|svg|avif)(?:$|[?#])/iu.test(
    href,
  );

/** Links to other pages one after the other. Sources in a sentence, and lists of links with their own words, stay. */
export function isLinkList(element: Element, all: number, linked: number, prose: number, whole: number): boolean {
  if (!/^(?:div|section|ul|ol|aside|table|dl|header)$/u.test(element.tagName)) return false;
  if (all > whole * 0.4 || prose > 0 || linked < all * 0.8) return false;
  const links = [...outerLinksIn(element)];
  // A list of two or more headlines; one link in a box that is no paragraph.
  return (
    links.length >= 2 ||
    (element.tagName !== 'ul' && element.tagName !== 'ol' && links.length === 1 && !hasPicture(element))
  );
}

function* outerLinksIn(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.tagName === 'a') yield child;
    else yield* outerLinksIn(child);
  }
}

/** Leaves out headings of lists of other stories, and the links after them. */
export function withoutRelated(
  nodes: readonly HtmlNode[],
  drop: (element: Element) => HtmlNode[],
  address: string | undefined,
): HtmlNode[] {
  const kept: HtmlNode[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as HtmlNode;
    const isHeading = isElement(node) && /^(?:h[1-6]|p|strong|b|span|div)$/u.test(node.tagName);
    const isRelated = isHeading && (isRelatedHeading(textBelow(node)) || isLinkedHeading(node));
    if (!isRelated && !(isHeading && leadsOnSite(node, nodes.slice(i + 1), address))) {
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

/** Whether a few words with a colon, such as "More:", stand above links to other pages of the site and nothing else. */
function leadsOnSite(label: Element, after: readonly HtmlNode[], address: string | undefined): boolean {
  const text = textBelow(label);
  const next = after.find((node) => isElement(node) || (node.type === 'text' && node.value.trim() !== ''));
  if (!text.endsWith(':') || text.length > 40 || !isElement(next) || !isOnlyLinks(next)) return false;
  const links = linksIn({ element: next, around: [] });
  return links.length > 0 && links.every((link) => !isFile(link) && isOnSite(link, address));
}

/** Whether a node has no words but those of links: the end of a list of other stories. */
function isOnlyLinks(node: HtmlNode | undefined): boolean {
  if (node === undefined) return false;
  if (!isElement(node)) return node.type !== 'text' || node.value.trim() === '';
  if (/^h[1-6]$/u.test(node.tagName) || hasPicture(node)) return false;
  const text = textBelow(node);
  const all = text.length;
  const links = node.tagName === 'a' ? [node] : [...elementsBelow(node, 'a')];
  const items = /^[uo]l$/u.test(node.tagName) ? node.children.filter(isElement) : [];
  if (items.length > 0 && items.every((item) => firstBelow(item, 'a') !== undefined && textBelow(item).length < 160))
    return true;
  const linked = links.reduce((sum, link) => sum + textBelow(link).length, 0);
  // "– Why the storm came late: all of it"
  if (/^[-–—•*▸►→]/u.test(text) && all < 200 && links.length > 0) return true;
  return all === 0 || (linked >= all * 0.8 && links.every((link) => !(attribute(link, 'href') ?? '#').startsWith('#')));
}

/** A heading that is a link alone is the headline of another story, if no text of its own follows. */
function isLinkedHeading(element: Element): boolean {
  const link = /^h[1-6]$/u.test(element.tagName) ? firstBelow(element, 'a') : undefined;
  return (
    link !== undefined && textBelow(link) === textBelow(element) && !(attribute(link, 'href') ?? '#').startsWith('#')
  );
}

/** Whether there is something to see in an element. A frame with advertising or a network's button is nothing. */
export const hasPicture = (element: Element): boolean =>
  [...elementsBelow(element, 'img', 'picture', 'iframe', 'video', 'figure', 'amp-img')].some(
    (one) => one.tagName !== 'iframe' || !isAdFrame(one),
  );
