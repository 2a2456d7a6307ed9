/** Who wrote a page's story. */
import type { OriginalAuthor } from '../original.ts';
import { seenBylines } from './bylines.ts';
import { isDescribed, plainField, textOfField, typesOf, valuesOf, type Described } from './json-ld.ts';
import type { PageHead } from './meta.ts';
import { distinctAuthors, isName, namesIn } from './names.ts';
import type { PagePlaces } from './page-places.ts';
import type { PageTree } from './page-tree.ts';
import { isSiteAsAuthor, sitesOf, titleParts } from './site-name.ts';

const authorNames = (
  'article:author author parsely-author sailthru.author byl dc.creator dc.creator.personalname dcterms.creator ' +
  'citation_author citation_authors dcsext.author article:author_name article.author byline ' +
  'cxenseparse:author authors og:author og:article:author cse-authors shareaholic:article_author_name ' +
  'vr:author rbauthors twitter:data1'
).split(' ');

/** Whether names of a field are written with the family's name first. */
const isReversed = (name: string): boolean => /^(?:dc|dcterms|citation)[._]/u.test(name);

export function authorsOf(
  tree: PageTree,
  head: PageHead,
  thing: Described | undefined,
  places: PagePlaces,
): OriginalAuthor[] {
  const sites = sitesOf(head, thing);
  const found = foundAuthors(tree, head, thing, places, sites);
  return distinctAuthors(found.map((author) => ({ ...author, name: withoutSiteAfter(author.name, sites) })));
}

/** "Ada Bole The Tarn Courier": the site stands after a name of two words or more, with no sign between. */
function withoutSiteAfter(name: string, sites: readonly string[]): string {
  const words = name.split(' ');
  const end = words.findIndex(
    (_, i) => i > 1 && i < words.length - 1 && isSiteAsAuthor(words.slice(i).join(' '), sites),
  );
  return end === -1 ? name : words.slice(0, end).join(' ');
}

function foundAuthors(
  tree: PageTree,
  head: PageHead,
  thing: Described | undefined,
  places: PagePlaces,
  sites: readonly string[],
): OriginalAuthor[] {
  const isSite = ({ name }: OriginalAuthor) => isSiteAsAuthor(name, sites);
  const described = distinctAuthors(
    [...valuesOf(thing, 'author'), ...valuesOf(thing, 'creator')].flatMap((value) => {
      // The name of a site can be like two names: "Ships & Ports".
      const whole = typeof value === 'string' ? value : textOfField(value, 'name');
      return whole !== undefined && isSite({ name: whole }) ? [{ name: whole }] : describedAuthors(value);
    }),
  );
  const lines = seenBylines(tree, places).map((line) => {
    const persons = line.filter((name) => !isSite({ name }));
    return persons.length > 0 ? persons : line;
  });
  const seen = distinctAuthors(lines.flat().map((name) => ({ name })));
  const people = seen.filter((author) => !isSite(author));
  // Some sites name their publisher here, and the person in the byline.
  const own = described.filter((author) => !isSite(author));
  // "Courier Staff" or the publisher in the data, and a person in the byline.
  const persons = people.filter(({ name }) => !isOneWord(name) && !isOffice(name));
  const isNoPerson = ({ name }: OriginalAuthor): boolean =>
    isOffice(name) || own.some((one) => one.type === 'Organization' && keyOf(one.name) === keyOf(name));
  if (persons.length > 0 && own.length > 0 && own.every(isNoPerson)) return persons;
  const inHead = head.all('author').map((value) => statedNames(value, 'author'));
  if (own.some(({ type }) => type !== 'Organization')) return withSeen(own, [...lines, ...inHead]);
  for (const name of authorNames) {
    if (name === 'twitter:data1' && !isAuthorLabel.test(head.first('twitter:label1') ?? '')) continue;
    const stated = head
      .all(name)
      .filter((value) => !isSite({ name: value }) && !(persons.length > 0 && hasSite(value, sites)))
      .flatMap((value) => statedNames(value, name));
    const named = distinctAuthors(stated.map((one) => ({ name: one }))).filter((author) => !isSite(author));
    if (named.length === 0 || (persons.length > 0 && named.every(isNoPerson))) continue;
    const namedPersons = named.filter((author) => !isOffice(author.name));
    return withSeen(namedPersons.length > 0 ? namedPersons : named, lines);
  }
  if (own.length > 0 && !people.some(({ name }) => !isOneWord(name))) return own;
  if (people.length > 0) return people;
  return described.length > 0 ? described : seen;
}

/** "Tarn Media Ltd - tarn.example": a field with the site in one of its parts names its publisher. */
const hasSite = (value: string, sites: readonly string[]): boolean =>
  titleParts(value).some((part) => isSiteAsAuthor(part, sites));

const isAuthorLabel = /written|author|autor|von|par|escrito|geschrieben|verfasst|skrevet|auteur/iu;
const isOneWord = (name: string): boolean => /^[\p{scx=Latn}\d.'’-]+$/u.test(name);

/**
 * Authors of the page's data, completed by the byline. The data often have the first author alone, or the name of an
 * account.
 */
function withSeen(stated: readonly OriginalAuthor[], lines: readonly (readonly string[])[]): OriginalAuthor[] {
  const keys = stated.map(({ name }) => keyOf(name));
  const more = lines.find(
    (line) =>
      line.length > stated.length &&
      line.length <= stated.length + 4 &&
      keys.every((key) => line.some((name) => keyOf(name) === key)) &&
      line.every((name) => name.includes(' ') && !isOffice(name)),
  );
  if (more !== undefined)
    return more.map((name) => stated.find((author) => keyOf(author.name) === keyOf(name)) ?? { name });
  const [only] = stated;
  const [first] = lines;
  // "abole" is the account of Ada Bole.
  const isAccount = stated.length === 1 && only !== undefined && /^[\p{Ll}\d._@-]+$/u.test(only.name);
  return isAccount && first !== undefined && first.every((name) => name.includes(' '))
    ? first.map((name) => ({ name }))
    : [...stated];
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The names in a field of the head. */
function statedNames(value: string, field: string): string[] {
  // An address, or an account of a social network.
  if (/^https?:|^[/@]/u.test(value)) return [];
  const [, family, given] =
    /^([\p{L}'’-]+(?: [\p{L}'’-]+)?), ([\p{L}.'’-]+(?: [\p{L}.'’-]+)*)$/u.exec(value.trim()) ?? [];
  const hasOneWord = family !== undefined && given !== undefined && !`${family}${given}`.includes(' ');
  if (family !== undefined && given !== undefined && (hasOneWord || isReversed(field)))
    return namesIn(`${given} ${family}`);
  return isOffice(value) ? [value.trim()] : namesIn(value);
}

/** The name of a company or an office, which has "and" and commas in it. */
const isOffice = (name: string): boolean =>
  name.length <= 60 &&
  isName(name) &&
  new RegExp(
    String.raw`\b(?:GmbH|AG|KG|e\. ?V\.|Inc\.?|Ltd\.?|LLC|PT\.?|Tbk|Pvt|Pty|Corp|Company|Zrt|Kft|` +
      String.raw`Ministerium|Bundesministerium|Fraktion|Verband|Verein|` +
      String.raw`Stiftung|Team|Staff|Bureau|Desk|Redaktion|Foundation|Association|Society|Institute|University)\b`,
    'u',
  ).test(name);

function describedAuthors(value: Described | string): OriginalAuthor[] {
  if (typeof value === 'string')
    return /^https?:/u.test(value) ? [] : namesIn(plainField(value)).map((name) => ({ name }));
  const list = value['@list'] ?? (value['0'] === undefined ? undefined : Object.values(value));
  if (Array.isArray(list))
    return list.flatMap((one) => (typeof one === 'string' || isDescribed(one) ? describedAuthors(one) : []));
  if (Array.isArray(value['name']) && value['name'].length > 1)
    return value['name'].flatMap((name) => describedAuthors({ ...value, name }));
  const written = textOfField(value, 'name') ?? personName(value);
  if (written === undefined || /^https?:/u.test(written)) return [];
  const types = typesOf(value);
  const type = types.includes('Person')
    ? 'Person'
    : types.some((one) => one.endsWith('Organization'))
      ? 'Organization'
      : undefined;
  const names = type === 'Organization' || isOffice(written) ? [written] : namesIn(written);
  const url = textOfField(value, 'url');
  const jobTitle = textOfField(value, 'jobTitle');
  const all = names.length === 0 && isCalled(written) ? [written] : names;
  return all.map((name) => ({
    name,
    ...(type === undefined ? {} : { type }),
    ...(all.length > 1 || url === undefined || !/^https?:/u.test(url) ? {} : { url }),
    ...(all.length > 1 || jobTitle === undefined ? {} : { jobTitle }),
  }));
}

/** Some newsrooms call their authors "Staff Writer". */
const isCalled = (name: string): boolean =>
  name.length < 60 &&
  /^\p{Lu}\p{L}+(?: [\p{L}.-]+)*$/u.test(name) &&
  !/^(?:admin|administrator|unknown|super user|author|default|guest|none|test)$/iu.test(name);

function personName(value: Described): string | undefined {
  const [given, family] = [textOfField(value, 'givenName'), textOfField(value, 'familyName')];
  return given === undefined || family === undefined ? undefined : `${given} ${family}`;
}
