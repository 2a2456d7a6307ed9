/** Who wrote a page's story. */
import { attribute, elementsBelow, hasClass, isNamed, textBelow, type Element } from '../html/nodes.ts';
import type { OriginalAuthor } from '../original.ts';
import { plainField, textOfField, typesOf, valuesOf, type Described } from './json-ld.ts';
import type { PageHead } from './meta.ts';
import { distinctAuthors, isName, namesIn } from './names.ts';
import type { PageTree } from './page-tree.ts';

const authorNames = (
  'article:author author parsely-author sailthru.author byl dc.creator dcterms.creator citation_author ' +
  'dcsext.author article:author_name article.author byline cxenseparse:author authors og:author ' +
  'twitter:data1'
).split(' ');

export function authorsOf(
  tree: PageTree,
  head: PageHead,
  thing: Described | undefined,
  site: string | undefined,
): OriginalAuthor[] {
  const described = [...valuesOf(thing, 'author'), ...valuesOf(thing, 'creator')].flatMap(describedAuthors);
  const sites = new Set(
    [site, head.first('og:site_name', 'application-name'), textOfField(thing, 'publisher')].flatMap(
      (name) => name?.toLowerCase() ?? [],
    ),
  );
  const isSite = ({ name }: OriginalAuthor) => sites.has(name.toLowerCase());
  const people = distinctAuthors(described);
  const own = people.filter((author) => !isSite(author));
  // Some sites name their publisher here, and the person in the byline.
  if (own.some(({ type }) => type !== 'Organization')) return own;
  for (const name of authorNames) {
    if (name === 'twitter:data1' && !/written|author|autor|von|par|escrito/iu.test(head.first('twitter:label1') ?? ''))
      continue;
    const found = head
      .all(name)
      .filter((value) => !/^https?:|^\//u.test(value))
      .flatMap(namesIn)
      .map((one) => ({ name: one }));
    const named = distinctAuthors(found).filter((author) => !isSite(author));
    if (named.length > 0) return named;
  }
  const seen = distinctAuthors(visibleAuthors(tree)).filter((author) => !isSite(author));
  if (own.length > 0 && !seen.some(({ name }) => name.includes(' '))) return own;
  return seen.length > 0 ? seen : people;
}

function describedAuthors(value: Described | string): OriginalAuthor[] {
  if (typeof value === 'string')
    return /^https?:/u.test(value) ? [] : namesIn(plainField(value)).map((name) => ({ name }));
  const written = textOfField(value, 'name');
  if (written === undefined || /^https?:/u.test(written)) return [];
  const types = typesOf(value);
  const type = types.includes('Person')
    ? 'Person'
    : types.some((one) => one.endsWith('Organization'))
      ? 'Organization'
      : undefined;
  const names = namesIn(written);
  const url = textOfField(value, 'url');
  const jobTitle = textOfField(value, 'jobTitle');
  const all = names.length === 0 && written.length < 60 && isName(written.replace(/^by\s+/iu, '')) ? [written] : names;
  return all.map((name) => ({
    name,
    ...(type === undefined ? {} : { type }),
    ...(all.length > 1 || url === undefined || !/^https?:/u.test(url) ? {} : { url }),
    ...(all.length > 1 || jobTitle === undefined ? {} : { jobTitle }),
  }));
}

/** Names that readers see: in the surest place near the headline, or else after the text. */
function visibleAuthors(tree: PageTree): OriginalAuthor[] {
  const heading = tree.elements.find(({ tagName }) => tagName === 'h1');
  const start = heading === undefined ? 0 : Math.max(0, tree.orderOf(heading) - 60);
  const elements = tree.elements.filter((element) => tree.sizeOf(element).all <= 160 && tree.sizeOf(element).all >= 2);
  const ordered = [
    ...elements.filter((element) => tree.orderOf(element) >= start),
    ...elements.filter((element) => tree.orderOf(element) < start),
  ];
  for (const isPlace of authorPlaces) {
    const found = ordered.filter((element) => isPlace(element) && !isInComments(element, tree)).slice(0, 30);
    let last: number | undefined;
    const names: string[] = [];
    for (const element of found) {
      const order = tree.orderOf(element);
      // Other names near by are those of the same byline; those further away belong to other stories.
      if (last !== undefined && (order - last > 25 || order < last)) break;
      const own = namesIn(textBelow(markedName(element) ?? element)).filter((name) => isPersonal(name, element));
      if (own.length > 0) last = order;
      names.push(...own);
    }
    if (names.length > 0 && names.length <= 12) return names.map((name) => ({ name }));
  }
  return spokenAuthors(tree);
}

/** One word alone is a name only where the markup says so. */
const isPersonal = (name: string, element: Element): boolean =>
  name.includes(' ') ||
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u.test(name) ||
  isAuthorLink(element) ||
  /author/u.test(attribute(element, 'itemprop') ?? '') ||
  isNamed(element, 'author', 'fn', 'name');

const markedName = (element: Element): Element | undefined => {
  for (const inner of elementsBelow(element))
    if (attribute(inner, 'itemprop') === 'name' || hasClass(inner, 'fn')) return inner;
  return undefined;
};

/** The address of a page about an author. */
const authorPath = new RegExp(
  String.raw`/(?:author|autore?|auteur|by|profile|people|staff|journalist|redakteur|editor|contributor|columnist|` +
    String.raw`reporter|writer|redaktion|person)(?:s|en|es|i)?/[^/]+`,
  'iu',
);

const isAuthorLink = (element: Element): boolean =>
  element.tagName === 'a' &&
  (/\bauthor\b/u.test(attribute(element, 'rel') ?? '') || authorPath.test(attribute(element, 'href') ?? ''));

const authorWords = 'byline bylines author authors autor autore auteur contributor writer verfasser'.split(' ');

const authorPlaces: readonly ((element: Element) => boolean)[] = [
  (element) => /(?:^|\s)(?:author|creator)(?:\s|$)/u.test(attribute(element, 'itemprop') ?? ''),
  (element) => element.tagName === 'a' && /\bauthor\b/u.test(attribute(element, 'rel') ?? ''),
  (element) =>
    isNamed(element, ...authorWords) && !isNamed(element, 'comment', 'comments', 'bio', 'related', 'box', 'avatar'),
  isAuthorLink,
];

/** Whether an element belongs to a comment or to another story. */
export const isInComments = (element: Element, tree: PageTree): boolean =>
  [...tree.around(element)].some(
    (parent) =>
      tree.sizeOf(parent).prose < 2000 &&
      isNamed(parent, 'comment', 'comments', 'related', 'disqus', 'recommended', 'teaser', 'commentlist'),
  );

/** "By Ada Bole" in a line of its own near the beginning. */
function spokenAuthors(tree: PageTree): OriginalAuthor[] {
  for (const element of tree.elements) {
    if (!['p', 'div', 'span', 'address', 'li', 'strong', 'em'].includes(element.tagName)) continue;
    const text = tree.sizeOf(element).all > 100 ? '' : textBelow(element);
    if (!/^(?:By|Von|Par|Por|Di|Door|Af|Av)\s+\p{Lu}/u.test(text)) continue;
    const names = namesIn(text).filter((name) => name.split(' ').length > 1 && /^\p{Lu}/u.test(name));
    if (names.length > 0) return names.map((name) => ({ name }));
  }
  return [];
}
