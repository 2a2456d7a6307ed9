/**
 * A reading list in an address: all of it is in the fragment, which no server gets to see. Who
 * opens such a link may have it from anybody, so that nothing in it is trusted.
 */
import * as v from 'valibot';
import { listMark } from '../../edition/addresses.ts';
import type { Card } from '../../edition/published.ts';
import { hash } from '../../text/hash.ts';
import { slugFault } from '../../edition/slug.ts';
import { deflate, inflate } from '../../platform/deflate.ts';

const version = 1;

/** How many headlines an address has: more, and messengers would cut it off. */
export const maxStories = 200;
/** UTF-16 code units of a headline or a name; longer ones are cut when they are written. */
const longestText = 300;
/** Characters of a fragment, and bytes of what it says. */
const longestFragment = 64 * 1024;
const mostBytes = 256 * 1024;

const upTo = (most: number) =>
  v.pipe(
    v.number(),
    v.check((number) => Number.isInteger(number) && number >= 0 && number <= most),
  );
const slug = v.pipe(
  v.string(),
  v.check((text) => slugFault(text) === undefined),
);
const text = v.pipe(
  v.string(),
  v.check((words) => words.trim() !== '' && words.length <= longestText),
);
const language = v.pipe(
  v.string(),
  v.check((tag) => /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/iu.test(tag)),
);

/** Sections, languages, and items that name them by their places, counted from 1; 0 is none. */
const Shape = v.tuple([
  v.array(v.tuple([slug, text])),
  v.array(v.tuple([language, v.picklist(['ltr', 'rtl'])])),
  v.pipe(
    v.array(v.unknown()),
    v.check(({ length }) => length > 0 && length <= maxStories),
  ),
]);
const itemOf = (sections: number, languages: number) =>
  v.tuple([slug, text, upTo(999), upTo(sections), upTo(languages)]);

/** @returns the fragment, with its sign, of an address that brings these headlines */
export async function formatListLink(cards: readonly Card[]): Promise<string> {
  const sections: [slug: string, name: string][] = [];
  const languages: [lang: string, dir: string][] = [];
  const placeIn = <T extends [string, string]>(list: T[], item: T | undefined): number => {
    if (item === undefined) return 0;
    const place = list.findIndex(([first]) => first === item[0]);
    return place === -1 ? list.push(item) : place + 1;
  };
  const items = cards.map((card) => [
    card.slug,
    short(card.headline),
    card.text.kind === 'full' ? card.text.minutes : 0,
    placeIn(sections, card.section === undefined ? undefined : [card.section.slug, short(card.section.name)]),
    placeIn(languages, card.language === undefined ? undefined : [card.language.lang, card.language.dir]),
  ]);
  const plain = new TextEncoder().encode(JSON.stringify([sections, languages, items]));
  const packed = await deflate(plain);
  const data = `${packed === undefined ? 'p' : 'd'}.${toBase64Url(packed ?? plain)}`;
  return `${listMark}${version}.${data}.${hash(data)}`;
}

const short = (words: string): string =>
  words.length <= longestText ? words : `${[...words].slice(0, longestText / 2 - 1).join('')}…`;

/** What a fragment turned out to bring. */
export type ListLinkContent =
  | { readonly kind: 'list'; readonly cards: readonly Card[] }
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): ListLinkContent => ({ kind: 'refused', reason });
const damaged = refused(
  'The link was cut off or changed on its way. Copy it again as a whole, or use the code or the file.',
);
const stranger = refused('The link brings no reading list that can be read here.');

export async function parseListLink(fragment: string): Promise<ListLinkContent> {
  if (fragment.length > longestFragment) return stranger;
  // A sign that was typed behind the link is no part of it.
  const parts = /^#list=(\d{1,6})\.([pd])\.([\w-]+)\.([\da-z]+)[^\da-z]*$/u.exec(fragment);
  if (Number(/^#list=(\d{1,6})\./u.exec(fragment)?.[1]) > version)
    return refused('The link was made by a newer version of this site. Load the page anew, then open it again.');
  if (parts === null) return damaged;
  const [, , codec, data = '', sum] = parts;
  if (hash(`${codec}.${data}`) !== sum) return damaged;
  const bytes = fromBase64Url(data);
  if (bytes === undefined) return damaged;
  const plain = codec === 'p' ? ({ kind: 'whole', bytes } as const) : await inflate(bytes, mostBytes);
  if (plain.kind === 'unavailable')
    return refused(
      'This browser is too old to open the link. Export the list as a file on the other device, and import it here.',
    );
  if (plain.kind !== 'whole') return plain.kind === 'damaged' ? damaged : stranger;
  const cards = cardsIn(plain.bytes);
  return cards === undefined ? stranger : { kind: 'list', cards };
}

function cardsIn(bytes: Uint8Array): readonly Card[] | undefined {
  try {
    const [sections, languages, items] = v.parse(
      Shape,
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
    );
    const cards = new Map<string, Card>();
    for (const [slug, headline, minutes, section, language] of v.parse(
      v.array(itemOf(sections.length, languages.length)),
      items,
    )) {
      const [sectionSlug, name] = sections[section - 1] ?? [];
      const [lang, dir] = languages[language - 1] ?? [];
      cards.set(slug, {
        slug,
        headline,
        text: minutes === 0 ? { kind: 'headline-only' } : { kind: 'full', minutes },
        ...(sectionSlug === undefined || name === undefined ? {} : { section: { slug: sectionSlug, name } }),
        ...(lang === undefined || dir === undefined ? {} : { language: { lang, dir } }),
      });
    }
    return [...cards.values()];
  } catch {
    return undefined;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
