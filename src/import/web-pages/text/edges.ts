/** What pages have before the first paragraph of a text, and after its last one: dates, bylines, sections, pointers. */
import { isPhotoCredit, withoutLabel } from '../../html/captions.ts';
import { attribute, firstBelow, isElement, type Element, type HtmlNode } from '../../html/nodes.ts';
import { isSpokenByline } from '../bylines.ts';
import { dateOf } from '../dates.ts';
import { isRelatedHeading } from './junk.ts';
import { isDense, lettersOf } from '../letters.ts';
import { namesIn } from '../names.ts';
import { hostOf, isOnSite, linksIn } from './links.ts';
import { linesOf, withoutElements, type BodyLine } from '../../html/lines.ts';
import type { TextOwner } from './page-voice.ts';

export interface TrimmedText {
  readonly nodes: HtmlNode[];
  readonly dropped: readonly Element[];
  /** Who made the picture above the text, if a line at its edges says so. */
  readonly credit?: string | undefined;
}

/** So many lines at each edge can belong to the page. */
const mostLines = 10;

export function withoutEdges(nodes: readonly HtmlNode[], { authors, address }: TextOwner): TrimmedText {
  const all = linesOf(nodes);
  const teasers = teasersAtEnd(all);
  const lines = all.slice(0, all.length - teasers.length);
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  if (first === -1) return { nodes: [...nodes], dropped: [] };
  const isStated = ({ text }: BodyLine) => isPhotoCredit(text) || isDate(text) || isByline(text, authors);
  const isOwn = ({ is }: BodyLine) => is === 'line' || is === 'heading';
  const isList = ({ element }: BodyLine) => /^[uo]l$/u.test(element.tagName);
  const head = lines
    .slice(0, first)
    .slice(0, mostLines)
    .filter((line) => isOwn(line) || isList(line));
  // Some pages have their byline below the standfirst.
  const second = lines.findIndex((line, i) => i > first && isProse(line));
  const below = lines
    .slice(first + 1, Math.max(first + 1, Math.min(second, first + 4)))
    .filter((line) => line.is === 'line' && isStated(line));
  const end = lines.slice(last + 1);
  const lastStated = end.slice(-mostLines).filter((line) => line.is === 'line' && isStated(line));
  // Several days are a calendar.
  const stated = lastStated.filter(({ text }) => lastStated.length <= 3 || !isDate(text));
  // Whose picture it is says nothing where there is none.
  const credits = lines.filter((line) => isOwn(line) && isPhotoCredit(line.text));
  const dropped = [
    ...lines.filter(isBare),
    ...secondHeadings(lines),
    ...head.filter((line) => isStated(line) || (line.is === 'line' && isLabel(line))),
    ...below,
    ...stated,
    ...end.filter((_, i) =>
      end.slice(i).every((line, j, rest) => isPointing(line, rest[j + 1], address) || stated.includes(line)),
    ),
    ...credits,
    ...teasers,
  ].map(({ element }) => element);
  const credit = [...lines.slice(0, first + 4), ...end].find((line) => credits.includes(line));
  return {
    nodes: withoutElements(nodes, new Set(dropped)),
    dropped: [...new Set(dropped)],
    ...(credit === undefined ? {} : { credit: withoutLabel(credit.text) }),
  };
}

/** Signs without words, such as the bar between two links. Stars and dashes are breaks of the text. */
const isBare = ({ is, text }: BodyLine): boolean =>
  is === 'line' &&
  text !== '' &&
  !/[\p{L}\p{N}\p{S}]/u.test(text.replaceAll(/[|<>=]/gu, '')) &&
  !/[*•—–_~#…]/u.test(text);

/** Headings that were there before, and have nothing below them: their text was left out as a copy. */
function secondHeadings(lines: readonly BodyLine[]): BodyLine[] {
  const seen = new Set<string>();
  return lines.filter(({ is, text }, i) => {
    if (is !== 'heading') return false;
    const isSecond = seen.has(text) && (lines[i + 1]?.is ?? 'heading') === 'heading';
    seen.add(text);
    return isSecond;
  });
}

/** So many headings that are links to one site, with nothing between them but beginnings of texts, are no story. */
const leastTeasers = 3;

/** The list of other stories after a text: all its headings are links to one site. */
function teasersAtEnd(lines: readonly BodyLine[]): BodyLine[] {
  const isTeaser = (line: BodyLine) => line.is === 'heading' && line.linked > 0.95;
  const lastOwn = lines.findLastIndex((line) => line.is === 'heading' && !isTeaser(line));
  const start = lines.findIndex((line, i) => i > lastOwn && isTeaser(line));
  const found = start === -1 ? [] : lines.slice(start);
  const hosts = new Set(
    found.filter(isTeaser).map(({ element }) => hostOf(attribute(firstBelow(element, 'a') ?? element, 'href') ?? '')),
  );
  const before = lines.slice(0, start).reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);
  if (found.filter(isTeaser).length < leastTeasers || hosts.size > 1 || before < 300) return [];
  const picture = lines[start - 1];
  return picture?.is === 'picture' && picture.text === '' ? [picture, ...found] : found;
}

const sentenceEnd = /[.!?…:。！？؟।]\P{L}*$/u;

/** A paragraph, and not one of the page's labels. */
const isProse = ({ is, text, linked }: BodyLine): boolean =>
  is === 'line' &&
  linked < 0.7 &&
  (text.length >= 80 || (sentenceEnd.test(text) && text.length >= (isDense(text) ? 15 : 50)));

/**
 * A few words that are no sentence: the section, a badge, a button. Places stand before the text as well, with a dash
 * or in capital letters, and so do facts: "Length: 178 cm".
 */
const isLabel = ({ is, text, linked }: BodyLine): boolean =>
  is === 'line' &&
  (linked > 0.9 ||
    (text.length < (isDense(text) ? 12 : 40) &&
      !sentenceEnd.test(text) &&
      !/[—–-]\s*$|:\s|^\p{Lu}[\p{Lu}\s]+, [\p{Lu}\s.]+$/u.test(text)));

/** Lines that nothing follows: a heading, "See also:", links to other pages of the site with their pictures. */
const isPointing = (
  { element, is, text, linked }: BodyLine,
  next: BodyLine | undefined,
  address: string | undefined,
): boolean =>
  is === 'heading' ||
  (is === 'picture' && text === '' && next !== undefined && next.linked > 0.9) ||
  (is === 'line' &&
    (linked > 0.9
      ? linksIn({ element, around: [] }).every((link) => hostOf(link) === '' || isOnSite(link, address))
      : text.length <= 60 &&
        (text.endsWith(':') ||
          isRelatedHeading(text) ||
          (isAllBold(element) && /^\D{2,24}$/u.test(text)) ||
          /^\S+@\S+\.\w+$/u.test(text))));

/** Bold words alone in a line are a heading. */
const isAllBold = ({ children }: Element): boolean => {
  const words = children.filter((child) => isElement(child) || (child.type === 'text' && child.value.trim() !== ''));
  return words.length > 0 && words.every((child) => isElement(child) && /^(?:b|strong)$/u.test(child.tagName));
};

/** "3 May 2020, 12:40", "Updated on 3 May 2020", "03.05.2020 – Source: Ada Bole". */
const isDate = (text: string): boolean =>
  text.length <= 90 &&
  (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/u.test(text) ||
    lettersOf(text).replaceAll(/\d/gu, '').length <= (isDense(text) ? 12 : 40)) &&
  !/[.!?]["”]?$/u.test(text) &&
  dateOf(text) !== undefined;

/** The story's authors, with "by", a date or an office beside them; or somebody else after "by". */
function isByline(text: string, authors: readonly string[]): boolean {
  if (text.length > 140 || /[.!?]["”]?\s+\p{Lu}\p{Ll}{2}/u.test(text)) return false;
  if (isSpokenByline(text)) return true;
  const known = new Set(authors.map(lettersOf));
  const names = namesIn(text).filter((name) => name.includes(' ') || known.has(lettersOf(name)));
  if (names.length === 0 || !names.every((name) => known.has(lettersOf(name)))) return false;
  const rest = lettersOf(text).length - names.reduce((sum, name) => sum + lettersOf(name).length, 0);
  return rest <= 40;
}

/** A large first letter that stands in a box of its own is put before the rest of its word. */
export const withInitials = (nodes: readonly HtmlNode[]): HtmlNode[] => {
  const [initial, next] = linesOf(nodes);
  if (
    initial?.is !== 'line' ||
    next?.is !== 'line' ||
    !/^\p{Lu}$/u.test(initial.text) ||
    !/^[\p{Ll}'’]/u.test(next.text)
  )
    return [...nodes];
  const joined = (all: readonly HtmlNode[]): HtmlNode[] =>
    all.flatMap((node): HtmlNode[] => {
      if (!isElement(node)) return [node];
      if (node === initial.element) return [];
      const children = joined(node.children) as Element['children'];
      const isNext = node === next.element;
      return [{ ...node, children: isNext ? [{ type: 'text', value: initial.text }, ...children] : children }];
    });
  return joined(nodes);
};
