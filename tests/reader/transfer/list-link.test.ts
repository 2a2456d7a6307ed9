import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../../src/edition/published.ts';
import { hash } from '../../../src/text/hash.ts';
import { maxStories, parseListLink, formatListLink } from '../../../src/reader/transfer/list-link.ts';
import { fitListLinks, maxQrBytes } from '../../../src/reader/transfer/fit-list-links.ts';

const flood: Card = {
  slug: 'flood',
  headline: 'The river rises',
  text: { kind: 'full', minutes: 2 },
  section: { slug: 'world', name: 'World' },
};
const chess: Card = { slug: 'chess', headline: 'Chess', text: { kind: 'headline-only' } };
const arabic: Card = {
  slug: 'خبر-عاجل',
  headline: 'خبر عاجل',
  text: { kind: 'full', minutes: 1 },
  section: { slug: 'world', name: 'World' },
  language: { lang: 'ar', dir: 'rtl' },
};
const many = (count: number): Card[] =>
  Array.from({ length: count }, (_, i) => ({
    ...flood,
    slug: `story-${i}`,
    headline: `Story ${i} of ${(i * 2654435761) % 4294967296} is about ${(i * 40503) % 65521}`,
  }));

/** A fragment as an attacker would write it: whole, with a sum that is right. */
const fragmentOf = (bytes: Uint8Array, codec: 'p' | 'd' = 'p'): string => {
  const data = `${codec}.${Buffer.from(bytes).toString('base64url')}`;
  return `#list=1.${data}.${hash(data)}`;
};
const saying = (data: unknown): string => fragmentOf(Buffer.from(JSON.stringify(data)));

afterEach(() => vi.unstubAllGlobals());

describe('a list in a link', () => {
  test.each([[[flood]], [[flood, chess, arabic]], [many(maxStories)]])('comes out as it went in', async (cards) => {
    const fragment = await formatListLink(cards);
    expect(fragment).toMatch(/^#list=1\.d\.[\w-]+\.[\da-z]+$/u);
    expect(await parseListLink(fragment)).toEqual({ kind: 'list', cards });
  });

  test('is written plainly where the browser cannot make it smaller, and read anywhere', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const fragment = await formatListLink([flood, arabic]);
    expect(fragment).toMatch(/^#list=1\.p\./u);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await parseListLink(fragment)).toEqual({ kind: 'list', cards: [flood, arabic] });
  });

  test('is made smaller by the browser', async () => {
    const small = await formatListLink(many(30));
    vi.stubGlobal('CompressionStream', undefined);
    expect(small.length).toBeLessThan(0.7 * (await formatListLink(many(30))).length);
  });

  test('is read with a sign of the sentence it stood in', async () => {
    expect(await parseListLink(`${await formatListLink([chess])}).`)).toEqual({ kind: 'list', cards: [chess] });
  });

  test('has headlines of any length cut, so that it can be read', async () => {
    const offered = await parseListLink(await formatListLink([{ ...chess, headline: '🏆'.repeat(2000) }]));
    expect(offered).toMatchObject({ kind: 'list', cards: [{ headline: `${'🏆'.repeat(149)}…` }] });
  });

  test('leaves out what it has twice', async () => {
    expect(await parseListLink(await formatListLink([chess, chess]))).toEqual({ kind: 'list', cards: [chess] });
  });
});

describe('a link is refused with a reason', () => {
  const item = ['flood', 'The river rises', 2, 0, 0];

  test('where any part of it is missing', async () => {
    const fragment = await formatListLink([flood, arabic]);
    for (let length = '#list='.length; length < fragment.length; length++) {
      expect(await parseListLink(fragment.slice(0, length))).toMatchObject({ kind: 'refused' });
    }
  });

  test('where a character of it was changed', async () => {
    const fragment = await formatListLink([flood]);
    expect(
      await parseListLink(fragment.replace(/.(?=.{12}$)/u, (character) => (character === 'A' ? 'B' : 'A'))),
    ).toMatchObject({ kind: 'refused', reason: expect.stringContaining('incomplete or was changed') });
  });

  test('where a newer version made it', async () => {
    expect(await parseListLink('#list=2.x.whatever=that-is')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('newer version'),
    });
  });

  test('where the browser has no means to read it', async () => {
    const fragment = await formatListLink([flood]);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await parseListLink(fragment)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('too old'),
    });
  });

  test('where little would become very much', async () => {
    const bomb = fragmentOf(deflateRawSync(Buffer.alloc(2_000_000, ' ')), 'd');
    expect(bomb.length).toBeLessThan(5000);
    expect(await parseListLink(bomb)).toMatchObject({ kind: 'refused' });
  });

  test.each([
    ['damaged bytes', fragmentOf(Uint8Array.of(1, 2, 3, 255), 'd')],
    ['no text', fragmentOf(Uint8Array.of(0xff, 0xfe, 0xc3))],
    ['a text', fragmentOf(Buffer.from('hello'))],
    ['another thing', saying({ items: [] })],
    ['nothing', saying([[], [], []])],
    ['too many headlines', saying([[], [], Array.from({ length: 201 }, (_, i) => [`s${i}`, 'H', 1, 0, 0])])],
    ['too long a headline', saying([[], [], [['flood', 'W'.repeat(301), 1, 0, 0]]])],
    ['an empty headline', saying([[], [], [['flood', ' ', 1, 0, 0]]])],
    ['an address for a slug', saying([[], [], [['../../evil', 'H', 1, 0, 0]]])],
    ['a scheme for a slug', saying([[], [], [['javascript:alert(1)', 'H', 1, 0, 0]]])],
    ['a section that is not there', saying([[], [], [['flood', 'H', 1, 1, 0]]])],
    ['a section with a bad slug', saying([[['A/B', 'Name']], [], [item]])],
    ['a language that is none', saying([[], [['en" onload="', 'ltr']], [item]])],
    ['minutes that are none', saying([[], [], [['flood', 'H', -1, 0, 0]]])],
    ['an object for a headline', saying([[], [], [['flood', { toString: 'x' }, 1, 0, 0]]])],
    ['a fragment as long as a book', `#list=1.p.${'A'.repeat(70_000)}.abc`],
  ])('where it brings %s', async (_, fragment) => {
    const offered = await parseListLink(fragment);
    expect(offered).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/\.$/u) });
  });

  test('but not for text that is hostile only where it is taken for markup', async () => {
    const headline = '<img src=x onerror=alert(1)>\u202e';
    expect(await parseListLink(saying([[], [], [['flood', headline, 1, 0, 0]]]))).toMatchObject({
      kind: 'list',
      cards: [{ headline }],
    });
  });
});

describe('a code', () => {
  const page = 'https://tester.example/saved/';

  test('has the whole list where that fits', async () => {
    const { whole, code } = await fitListLinks(page, [flood, chess]);
    expect(code).toEqual({ link: whole, stories: 2 });
  });

  test('has as many of the newest as fit, and not one fewer', async () => {
    const cards = many(60);
    const { whole, code } = await fitListLinks(page, cards);
    expect(await parseListLink(new URL(whole).hash)).toEqual({ kind: 'list', cards });
    expect(code?.link.length).toBeLessThanOrEqual(maxQrBytes);
    expect(await parseListLink(new URL(code?.link ?? '').hash)).toEqual({
      kind: 'list',
      cards: cards.slice(0, code?.stories),
    });
    expect((page + (await formatListLink(cards.slice(0, (code?.stories ?? 0) + 1)))).length).toBeGreaterThan(
      maxQrBytes,
    );
  });

  test('is not there where nothing fits', async () => {
    expect((await fitListLinks(`https://${'a'.repeat(60)}.example/${'b'.repeat(900)}/`, many(2))).code).toBeUndefined();
  });

  test('and a link have bounds', async () => {
    const { whole } = await fitListLinks(page, many(maxStories + 50));
    expect(await parseListLink(new URL(whole).hash)).toMatchObject({ cards: { length: maxStories } });
  });
});
