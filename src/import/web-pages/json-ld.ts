/** What a page says of itself in JSON-LD. */
import { attribute, textBelow, type Element } from '../html/nodes.ts';
import { parseHtml } from '../html/parse-html.ts';

/** A thing that a page describes, as schema.org names its fields. */
export type Described = Readonly<Record<string, unknown>>;

export const isDescribed = (value: unknown): value is Described =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All things that a page describes, with those inside them. References by `@id` are resolved. */
export function describedThings(elements: readonly Element[]): Described[] {
  const things: Described[] = [];
  for (const element of elements) {
    if (element.tagName !== 'script' || !/ld\+json/iu.test(attribute(element, 'type') ?? '')) continue;
    const source = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    collect(parseLoosely(source), things, 0);
  }
  const byId = new Map<string, Described>();
  for (const thing of things) {
    const id = thing['@id'];
    if (typeof id === 'string' && Object.keys(thing).length > 2 && !byId.has(id)) byId.set(id, thing);
  }
  return things.map((thing) => resolved(thing, byId));
}

/** Things can be nested without end. */
const mostLevels = 12;

/** Things inside a story that are no story of the page. */
const parts = new Set(['comment', 'review', 'liveBlogUpdate']);

function collect(value: unknown, things: Described[], level: number): void {
  if (level > mostLevels) return;
  if (Array.isArray(value)) for (const one of value) collect(one, things, level + 1);
  else if (isDescribed(value)) {
    if (value['@type'] !== undefined) things.push(value);
    for (const [name, inner] of Object.entries(value))
      if (typeof inner === 'object' && inner !== null && !parts.has(name)) collect(inner, things, level + 1);
  }
}

function resolved(thing: Described, byId: ReadonlyMap<string, Described>): Described {
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole);
    if (!isDescribed(value)) return value;
    const id = value['@id'];
    return typeof id === 'string' && Object.keys(value).length <= 2 ? (byId.get(id) ?? value) : value;
  };
  return Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, whole(value)]));
}

/** Parses JSON, and repairs what many pages do wrong: comments, line breaks in texts, commas at the end. */
function parseLoosely(written: string): unknown {
  const source = written
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/u, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/u, '')
    .replace(/^\uFEFF/u, '')
    .trim()
    .replace(/;$/u, '');
  for (const repair of repairs) {
    try {
      return JSON.parse(repair(source)) as unknown;
    } catch {
      // The next repair may help.
    }
  }
  return broken(source);
}

// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001f]+/gu;

const repairs: readonly ((source: string) => string)[] = [
  (source) => source,
  (source) => source.replaceAll(control, ' '),
  (source) => source.replaceAll(control, ' ').replaceAll(/,\s*(?=[}\]])/gu, ''),
  (source) =>
    source
      .replaceAll(control, ' ')
      .replaceAll(/,\s*(?=[}\]])/gu, '')
      .replaceAll(/\\(?!["\\/bfnrtu])/gu, '\\\\'),
  (source) =>
    source
      .replaceAll(control, ' ')
      .replaceAll('&quot;', '"')
      .replaceAll(/\}\s*\{/gu, '},{')
      .replace(/^(\{[\s\S]*\},\{[\s\S]*)$/u, '[$1]'),
];

/** The fields that can be had from JSON which can't be parsed. */
function broken(source: string): unknown {
  const field = (name: string) => new RegExp(String.raw`"${name}"\s*:\s*"((?:[^"\\]|\\.)*)"`, 'u').exec(source)?.[1];
  const type = /"@type"\s*:\s*\[?\s*"((?:\w*Article|BlogPosting|Report\w*))"/u.exec(source)?.[1];
  const author = /"author"\s*:\s*[[{][^}]*?"name"\s*:\s*"([^"]+)"/u.exec(source)?.[1];
  if (type === undefined) return undefined;
  const fields = ['headline', 'datePublished', 'dateModified', 'description', 'articleSection'].map((name) => [
    name,
    field(name),
  ]);
  return {
    '@type': type,
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
    ...(author === undefined ? {} : { author: { name: author } }),
  };
}

/** The types of a thing, without their namespace. */
export const typesOf = (thing: Described): string[] =>
  [thing['@type']].flat().flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/:#]/u, '') : []));

const isArticleType = (type: string): boolean =>
  /(?:Article|BlogPosting|Posting|^Report|ReportageNewsArticle|^Review|^Recipe|^CreativeWork)$/u.test(type);

/** The thing that is the page's story. @param titles of the page, which its headline is like */
export function articleIn(things: readonly Described[], titles: readonly string[]): Described | undefined {
  const words = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const known = titles.map(words).filter((title) => title.length > 5);
  const scored = things
    .filter((thing) => typesOf(thing).some(isArticleType))
    .map((thing) => {
      const headline = words(textOfField(thing, 'headline') ?? textOfField(thing, 'name') ?? '');
      const isTitle = headline !== '' && known.some((title) => title.includes(headline) || headline.includes(title));
      const fields = ['headline', 'datePublished', 'author', 'articleBody', 'publisher'].filter(
        (name) => thing[name] !== undefined,
      ).length;
      const isNews = typesOf(thing).some((type) => /NewsArticle|Article|BlogPosting|Report/u.test(type));
      return { thing, score: (isTitle ? 10 : 0) + fields + (isNews ? 3 : 0) };
    });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.thing;
}

/** Text as it is read: JSON-LD often has HTML in it. */
export function plainField(text: string): string {
  if (!/[<&]/u.test(text)) return text.replaceAll(/\s+/gu, ' ').trim();
  const once = textBelow(parseHtml(text, 'fragment').root);
  return /&(?:#?\w+);/u.test(once) ? textBelow(parseHtml(once, 'fragment').root) : once;
}

/** A field of a thing as text; undefined if it is none. */
export function textOfField(thing: Described | undefined, name: string): string | undefined {
  const value = [thing?.[name]].flat()[0];
  const text = isDescribed(value) ? (value['@value'] ?? value['name'] ?? value['url']) : value;
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  const plain = plainField(String(text));
  return plain === '' ? undefined : plain;
}

/** The things or texts of a field. */
export const valuesOf = (thing: Described | undefined, name: string): (Described | string)[] =>
  [thing?.[name]].flat(3).filter((value) => typeof value === 'string' || isDescribed(value));
