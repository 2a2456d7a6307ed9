/** The names that readers see above or below a story. */
import { attribute, elementsBelow, hasClass, isNamed, textBelow, type Element } from '../html/nodes.ts';
import { isWrittenAsName, namesIn } from './names.ts';
import { linesIn, type PagePlaces } from './page-places.ts';
import type { PageTree } from './page-tree.ts';

/** More names than this are those of a list of authors. */
const mostNames = 12;
const mostLines = 40;

/** The names of each line of the byline; none if there is no byline. */
export function seenBylines(tree: PageTree, places: PagePlaces): string[][] {
  for (const zone of [places.beside, places.after]) {
    const small = zone.filter((element) => {
      const { all } = tree.sizeOf(element);
      return all <= 160 && (all >= 2 || attribute(element, 'content') !== undefined) && !isInText(element, tree);
    });
    for (const isPlace of authorPlaces) {
      const lines = firstGroup(small.filter(isPlace), small, tree);
      if (lines.length > 0 && lines.flat().length <= mostNames * 2) return lines;
    }
    const spoken = spokenNames(small, tree);
    if (spoken.length > 0) return [spoken];
  }
  const marked = places.elsewhere.filter((element) => tree.sizeOf(element).all <= 160).filter(isMarkedAuthor);
  const lines = firstGroup(marked, places.elsewhere, tree);
  return lines.length > mostNames ? [] : lines;
}

/** The first byline. A heading, or many elements, stand before the next one, which is another story's. */
function firstGroup(found: readonly Element[], zone: readonly Element[], tree: PageTree): string[][] {
  const headings = zone.filter(({ tagName }) => /^h[1-4]$/u.test(tagName)).map((element) => tree.orderOf(element));
  const lines: string[][] = [];
  let last: number | undefined;
  for (const element of found) {
    const order = tree.orderOf(element);
    const start = last ?? order;
    if (order - start > 25 || order < start || headings.some((at) => at > start && at < order)) break;
    const own = [...new Set(namesIn(lineOf(element)))].filter((name) => isPersonal(name, element));
    if (own.length === 0) continue;
    if (lines.length > mostLines) return [];
    last = order;
    // An element in a byline has a part of its names again.
    const isKnown = own.every((name) => lines.some((line) => line.some((known) => name.endsWith(known))));
    if (!isKnown) lines.push(own);
  }
  return lines;
}

function lineOf(element: Element): string {
  const content = attribute(element, 'content');
  const marked = markedNames(element);
  if (marked.length > 0) return marked.map((one) => attribute(one, 'content') ?? textBelow(one)).join(' | ');
  return content !== undefined && textBelow(element) === '' ? content : linesIn(element);
}

const markedNames = (element: Element): Element[] =>
  [...elementsBelow(element)].filter((inner) => attribute(inner, 'itemprop') === 'name' || hasClass(inner, 'fn'));

/** Whether an element stands within a sentence of the story. */
const isInText = (element: Element, tree: PageTree): boolean =>
  [...tree.around(element)].some((parent) => parent.tagName === 'p' && tree.sizeOf(parent).all > 200);

/** One word alone is a name only where the markup says so. */
const isPersonal = (name: string, element: Element): boolean =>
  hasOtherLetters.test(name) ||
  (name.includes(' ')
    ? isWrittenAsName(name)
    : isAuthorLink(element) ||
      /author|creator/u.test(attribute(element, 'itemprop') ?? '') ||
      isNamed(element, 'author', 'autor', 'fn', 'name'));

/** Letters of scripts without capital letters or without spaces in names. */
const hasOtherLetters = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** The address of a page about an author. */
const authorPath = new RegExp(
  String.raw`/(?:author|autore?|auteur|by|profile|staff|journalist|redakteur|editor|contributor|columnist|` +
    String.raw`reporter|writer|redaktion)(?:s|en|es|i)?/[^/]+`,
  'iu',
);

const isAuthorLink = (element: Element): boolean =>
  element.tagName === 'a' &&
  (/\bauthor\b/u.test(attribute(element, 'rel') ?? '') || authorPath.test(attribute(element, 'href') ?? ''));

/** What schema.org's or RDFa's markup calls the author. */
const isMarkedAuthor = (element: Element): boolean =>
  /(?:^|[\s:])(?:author|creator)(?:\s|$)/u.test(
    ['itemprop', 'property', ...(element.tagName === 'a' ? ['rel'] : [])]
      .map((name) => attribute(element, name) ?? '')
      .join(' '),
  );

const authorWords = (
  'byline bylines author authors autor autoren autore auteur auteurs contributor writer verfasser authorname ' +
  'autorenzeile reporter journalist firma signature'
).split(' ');
const besideWords =
  'bio box avatar comment comments photo image caption credit flyout social follow title role time date'.split(' ');

const authorPlaces: readonly ((element: Element) => boolean)[] = [
  isMarkedAuthor,
  (element) => isNamed(element, ...authorWords) && !isNamed(element, ...besideWords),
  isAuthorLink,
  (element) =>
    element.tagName !== 'nav' &&
    /author|byline|autor/iu.test(attribute(element, 'class') ?? '') &&
    !isNamed(element, ...besideWords),
];

/** "By Ada Bole" in a line of its own. */
function spokenNames(zone: readonly Element[], tree: PageTree): string[] {
  for (const element of zone) {
    if (!/^(?:p|div|span|address|li|strong|em|small|h[4-6])$/u.test(element.tagName)) continue;
    const text = tree.sizeOf(element).all > 100 ? '' : linesIn(element);
    const said = text.split(/\s*[|•·]\s*/u).find((part) => spoken.test(part));
    if (said === undefined) continue;
    const names = namesIn(said).filter((name) => name.includes(' ') && isWrittenAsName(name));
    if (names.length > 0) return names;
  }
  return [];
}

/** Whether a line is "By Ada Bole" and nothing else. */
export const isSpokenByline = (line: string): boolean => {
  const said = line.replace(/^[\s–—-]+/u, '');
  const names = line.length <= 80 && spoken.test(said) ? namesIn(said) : [];
  const rest = said.length - names.join(' ').length;
  return names.some((name) => name.includes(' ')) && names.every((name) => isWrittenAsName(name)) && rest <= 30;
};

const spoken = new RegExp(
  String.raw`^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]f|[Aa]v|[Oo]leh|OLEH|` +
    String.raw`[Aa]rticle by|(?:[Tt]ext|[Aa]utor(?:in)?|` +
    String.raw`[Aa]uthor|[Pp]osted on [^|]{6,30} by|[Pp]ublished on [^|]{6,30} by|[Ee]rstellt|` +
    String.raw`[Vv]eröffentlicht)(?: von|:|(?<=by)))[\s:|]+\p{Lu}|^(?:作者|記者|记者|撰文|文)\s*[:：/／]`,
  'u',
);
