/** The headline of a page's story, as readers see it. */
import {
  attribute,
  firstBelow,
  hasClass,
  isElement,
  isNamed,
  nameWords,
  textBelow,
  type Element,
} from '../html/nodes.ts';
import { textOfField, type Described } from './json-ld.ts';
import type { PageHead } from './meta.ts';
import type { PageTree } from './page-tree.ts';
import { namedSites, sitesOf, titleParts, withoutSite } from './site-name.ts';
import { isLike, lettersOf } from './letters.ts';
import { lastAbove, mostAgreed, rewordedIn, type Seen } from './heading-choice.ts';

export interface Headline {
  readonly text: string;
  /** The heading that readers see; undefined if the headline stands in the head of the page alone. */
  readonly element?: Element | undefined;
}

/** @returns undefined if the page has neither a title nor a heading */
export function headlineOf(tree: PageTree, head: PageHead, thing: Described | undefined): Headline | undefined {
  const sites = sitesOf(head, thing);
  const said = textOfField(thing, 'headline') ?? textOfField(thing, 'name');
  const shared = head.first(
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'citation_title',
  );
  const stated = [said, shared].flatMap((title) => (title === undefined ? [] : withoutSite(title, sites)));
  const titles = [
    ...stated,
    ...[head.first('twitter:title'), head.title].flatMap((title) =>
      title === undefined ? [] : withoutSite(title, sites),
    ),
  ]
    .map((title) => title.replace(leadingDate, ''))
    .filter((title) => lettersOf(title) !== '');
  const seen = visibleHeadlines(tree, sites);
  const [mainPart, ...otherParts] = titleParts(head.title ?? '').map(lettersOf);
  const parts = new Set([mainPart, ...otherParts]);
  const likely = mostAgreed(
    seen.filter(({ text }) => titles.some((title) => isLike(title, text))),
    [said, ...head.all('og:title'), ...head.all('twitter:title'), head.title].flatMap((title) => title ?? []),
  );
  const best =
    likely.find(({ element }) => element.tagName === 'h1') ??
    seen.find(({ element, text }) => isAfterKicker(element, text, titles, mainPart)) ??
    likely[0] ??
    seen.find(({ element }) => /headline/iu.test(attribute(element, 'itemprop') ?? '')) ??
    seen.find(({ text }) => text.length >= 10 && parts.has(lettersOf(text)));
  if (best !== undefined)
    return { text: shownHeadline(best.element, titles, [said, shared, ...stated]), element: best.element };
  const reworded = rewordedIn(seen, titles, tree);
  if (reworded !== undefined)
    return { text: shownHeadline(reworded.element, titles, [said, shared, ...stated]), element: reworded.element };
  const only = onlyHeading(seen, tree);
  if (only !== undefined && (titles.length === 0 || isAboveText(only.element, tree))) return only;
  // Some pages have the name of their site for a title.
  const names = new Set(namedSites(head, thing).map(lettersOf));
  const own = titles.filter((title) => !names.has(lettersOf(title)));
  if (own.length === 0) {
    const above = lastAbove(seen, tree);
    if (above !== undefined) return above;
  }
  const first = own.find((title) => title.length >= 5) ?? titles[0];
  if (first !== undefined) return { text: whole(first, titles) ?? first };
  return only ?? seen.find(({ element }) => element.tagName !== 'h4');
}

/**
 * Whether a heading is a part of a title. The page has the rest of the title elsewhere: the kicker of "Ships: Harbour
 * reopens after the storm", or the subtitle of "Harbour reopens - Ada Bole on the week of the storm".
 */
const isAfterKicker = (
  { tagName }: Element,
  text: string,
  titles: readonly string[],
  mainPart: string | undefined,
): boolean =>
  tagName === 'h1' &&
  lettersOf(text).length >= 12 &&
  (lettersOf(text) === mainPart ||
    titles.some((title) => title.endsWith(`: ${text}`) || title.startsWith(`${text} –`)));

/** Some sites write the day before the headline in their title. */
const leadingDate = /^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s*[-–:|]\s*/u;

/** A single large heading above a text is what readers take for its headline. Some pages have it twice. */
function onlyHeading(seen: readonly Seen[], tree: PageTree): Seen | undefined {
  const large = seen.filter(({ element, text }) => element.tagName === 'h1' && text.length >= 5);
  const start = tree.paragraphs[0];
  const above = start === undefined ? [] : large.filter(({ element }) => tree.orderOf(element) < tree.orderOf(start));
  const candidates = above.length > 0 && above.length < large.length ? above : large;
  const texts = new Set(candidates.map(({ text }) => lettersOf(text)));
  const [first] = candidates;
  return texts.size === 1 && first !== undefined && first.text.length >= 15 ? first : undefined;
}

/** Whether an element stands in what holds the story, or its classes say that it is a title. */
function isAboveText(element: Element, tree: PageTree): boolean {
  if (isNamed(element, 'title', 'headline', 'heading')) return true;
  for (const parent of tree.around(element)) {
    if (parent.tagName === 'article' || parent.tagName === 'main') return true;
    if (isNamed(parent, 'logo', 'masthead', 'site', 'brand')) return false;
  }
  return tree.sizeOf(tree.body).prose > 500;
}

/** Headings that can be the headline, the likeliest first. */
function visibleHeadlines(tree: PageTree, sites: readonly string[]): Seen[] {
  const names = new Set(sites.map(lettersOf));
  const found: (Seen & { score: number })[] = [];
  for (const element of tree.elements) {
    const isMarked = /(?:^|[\s:])headline(?:\s|$)/iu.test(
      `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'property') ?? ''}`,
    );
    const isTitle = isNamed(element, 'headline', 'title') && nameWords(element).size <= 8;
    const isHeading = /^h[1-4]$/u.test(element.tagName);
    if (!isHeading && !isMarked && !(isTitle && /^(?:div|p|span)$/u.test(element.tagName))) continue;
    const text = textBelow(element)
      .replace(/\s*[¶#§]$/u, '')
      .trim();
    if (text.length < 3 || text.length > 300 || names.has(lettersOf(text))) continue;
    if (isNamed(element, 'logo', 'brand', 'site') || isHomeLink(element) || isInNavigation(element, tree)) continue;
    const score =
      (isMarked ? 3 : 0) + (element.tagName === 'h1' ? 4 : element.tagName === 'h2' ? 1 : 0) + (isTitle ? 1 : 0);
    found.push({ element, text, score });
  }
  return found.toSorted((a, b) => b.score - a.score);
}

/** The path to a page ends with its title. */
const isInNavigation = (element: Element, tree: PageTree): boolean =>
  [...tree.around(element)].some(
    (parent) =>
      (parent.tagName === 'nav' || attribute(parent, 'role') === 'navigation' || isNamed(parent, 'breadcrumbs')) &&
      tree.sizeOf(parent).all <= 300,
  );

/** Many sites have their name in a heading that leads to the front page. */
function isHomeLink(element: Element): boolean {
  const link = firstBelow(element, 'a');
  if (link === undefined || textBelow(link) !== textBelow(element)) return false;
  const href = attribute(link, 'href') ?? '';
  return /^(?:\/|https?:\/\/[^/]+\/?|\.\/?|index\.\w+)$/u.test(href) || /\bhome\b/u.test(attribute(link, 'rel') ?? '');
}

/**
 * A heading without the section, the kind of text or the subtitle that some pages put into it.
 * @param stated titles in the page's data, which have no such additions unless the newsroom means them
 */
function shownHeadline(element: Element, titles: readonly string[], stated: readonly (string | undefined)[]): string {
  const text = textBelow(element)
    .replace(/\s*[¶#§]$/u, '')
    .trim();
  const letters = lettersOf(text);
  const pieces = piecesOf(element);
  const besides = pieces.filter((piece) => isNamed(piece, ...besideWords));
  const named = pieces.filter((piece) => !besides.includes(piece) && isNamed(piece, 'headline', 'title', 'hl'));
  const [main] = named;
  const isMarked =
    main !== undefined && (hasClass(main, 'headline') || /headline/iu.test(attribute(main, 'itemprop') ?? ''));
  const isStated = (piece: Element) => titles.some((title) => lettersOf(title) === lettersOf(textBelow(piece)));
  const isOther = main !== undefined && !isStated(main) && besides.some(isStated);
  if (main !== undefined && !isOther && named.length === 1 && pieces.length > 1 && (besides.length > 0 || isMarked))
    return textBelow(main);
  const same = stated.find((title) => title !== undefined && lettersOf(title) === letters);
  // What stands in two lines has no sign between them.
  if (same !== undefined) return pieces.length > 1 ? same : text;
  const likewise = titles.find((title) => lettersOf(title) === letters);
  if (likewise !== undefined) return pieces.length > 1 ? likewise : text;
  const own = titles
    .map((title) => pieces.find((piece) => lettersOf(title) === lettersOf(textBelow(piece))))
    .find((piece) => piece !== undefined);
  if (own !== undefined) return textBelow(own);
  const inside = titles.find((title) => {
    const part = lettersOf(title);
    const extra = letters.length - part.length;
    if (extra <= 0 || part.length <= 10) return false;
    return letters.endsWith(part)
      ? part.length > (stated.includes(title) ? 12 : 20) && extra <= 40
      : pieces.length > 1 && letters.startsWith(part);
  });
  if (inside === undefined) return text;
  const at = text.toLowerCase().lastIndexOf(inside.toLowerCase());
  return at < 0 ? inside : text.slice(at, at + inside.length);
}

const besideWords = (
  'kicker topline overline roofline dachzeile eyebrow subtitle subheadline subline supertitle suptitle volanta ' +
  'antetitulo pretitle prefix label category rubric occhiello surtitre top'
).split(' ');

/** The parts of a heading that have lines or boxes of their own. */
function piecesOf(element: Element): Element[] {
  const pieces = element.children.filter(
    (child): child is Element => isElement(child) && /^(?:span|div|small|p|a|strong|b|em|h\d)$/u.test(child.tagName),
  );
  const [only] = pieces;
  // Some headings are a link, or have one box around it all.
  return only !== undefined && pieces.length === 1 && lettersOf(textBelow(only)) === lettersOf(textBelow(element))
    ? piecesOf(only)
    : pieces;
}

/** The whole of a headline that one source has cut. */
const whole = (cut: string, titles: readonly string[]): string | undefined =>
  /(?:\.{3}|…)$/u.test(cut) || cut.length >= 100
    ? titles.find((title) => title.length > cut.length && lettersOf(title).startsWith(lettersOf(cut)))
    : undefined;
