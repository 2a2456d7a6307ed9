/**
 * A reading list in the fragment of a link, which browsers do not send to servers. A link may come from anybody, so
 * nothing in it is trusted.
 */
import * as v from 'valibot';
import * as messages from '#messages/reader/transfer.ts';
import { listMark } from '../../edition/addresses.ts';
import type { Card } from '../../edition/published.ts';
import { slugFault } from '../../edition/slug.ts';
import { deflate, inflate } from '../../platform/deflate.ts';
import { hash } from '../../text/hash.ts';
import { maxFragmentLength, maxLinkBytes, maxMinutesInLink, maxStoriesInLink } from '../storage/limits.ts';
import { maxTextLength, shorten } from '../storage/first-limits.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';

const version = 1;

const integerUpTo = (most: number) =>
  v.pipe(
    v.number(),
    v.check((number) => Number.isInteger(number) && number >= 0 && number <= most),
  );
const Slug = v.pipe(
  v.string(),
  v.check((text) => slugFault(text) === undefined),
);
const Name = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '' && text.length <= maxTextLength),
);
const LanguageTag = v.pipe(
  v.string(),
  v.check((tag) => /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,4}$/iu.test(tag)),
);

/** Sections, languages, and stories. Stories refer to the others by number, from 1; 0 means none. */
const List = v.tuple([
  v.array(v.tuple([Slug, Name])),
  v.array(v.tuple([LanguageTag, v.picklist(['ltr', 'rtl'])])),
  v.pipe(
    v.array(v.unknown()),
    v.check(({ length }) => length > 0 && length <= maxStoriesInLink),
  ),
]);
/** Slug, headline, minutes (0 for a headline without a text), section, language. */
const stories = (sections: number, languages: number) =>
  v.array(v.tuple([Slug, Name, integerUpTo(maxMinutesInLink), integerUpTo(sections), integerUpTo(languages)]));

/**
 * Writes a list of stories as a fragment, with its `#`.
 * @param cards at most `maxStoriesInLink`
 */
export async function formatListLink(cards: readonly Card[]): Promise<string> {
  const sections: [slug: string, name: string][] = [];
  const languages: [lang: string, dir: string][] = [];
  const numberIn = <T extends [string, string]>(list: T[], item: T | undefined): number => {
    if (item === undefined) return 0;
    const index = list.findIndex(([first]) => first === item[0]);
    return index === -1 ? list.push(item) : index + 1;
  };
  const items = cards.map((card) => [
    card.slug,
    shorten(card.headline),
    card.text.kind === 'full' ? Math.min(card.text.minutes, maxMinutesInLink) : 0,
    numberIn(sections, card.section === undefined ? undefined : [card.section.slug, shorten(card.section.name)]),
    numberIn(languages, card.language === undefined ? undefined : [card.language.lang, card.language.dir]),
  ]);
  const plain = new TextEncoder().encode(JSON.stringify([sections, languages, items]));
  const packed = await deflate(plain);
  const data = `${packed === undefined ? 'p' : 'd'}.${toBase64Url(packed ?? plain)}`;
  return `${listMark}${version}.${data}.${hash(data)}`;
}

/** The stories in a link, or the reason why it was refused. */
export type ListLinkContent =
  | { readonly kind: 'list'; readonly cards: readonly Card[] }
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): ListLinkContent => ({ kind: 'refused', reason });

/** Reads the stories in the fragment of a link. */
export async function parseListLink(fragment: string): Promise<ListLinkContent> {
  if (fragment.length > maxFragmentLength) return refused(messages.linkUnreadable);
  // Punctuation behind a link in a text may have become part of it.
  const parts = /^#list=(\d{1,6})\.([pd])\.([\w-]+)\.([\da-z]+)[^\da-z]*$/u.exec(fragment);
  if (Number(/^#list=(\d{1,6})\./u.exec(fragment)?.[1]) > version) return refused(messages.linkNewer);
  if (parts === null) return refused(messages.linkIncomplete);
  const [, , codec, data = '', checksum] = parts;
  const bytes = fromBase64Url(data);
  if (hash(`${codec}.${data}`) !== checksum || bytes === undefined) return refused(messages.linkIncomplete);
  const plain = codec === 'p' ? ({ kind: 'inflated', bytes } as const) : await inflate(bytes, maxLinkBytes);
  if (plain.kind === 'unavailable') return refused(messages.browserTooOld);
  if (plain.kind !== 'inflated')
    return refused(plain.kind === 'damaged' ? messages.linkIncomplete : messages.linkUnreadable);
  const cards = cardsIn(plain.bytes);
  return cards === undefined ? refused(messages.linkUnreadable) : { kind: 'list', cards };
}

/** Parses the unpacked data of a link. Undefined if anything in it is invalid. */
function cardsIn(bytes: Uint8Array): readonly Card[] | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const [sections, languages, items] = v.parse(List, json);
    const cards = new Map<string, Card>();
    for (const [slug, headline, minutes, section, language] of v.parse(
      stories(sections.length, languages.length),
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
