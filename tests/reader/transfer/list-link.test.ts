import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../../src/edition/published.ts';
import { hash } from '../../../src/text/hash.ts';
import { maxStoriesInLink } from '../../../src/reader/storage/limits.ts';
import { parseListLink, formatListLink } from '../../../src/reader/transfer/list-link.ts';

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

/** A fragment as an attacker would write it: complete, and with the right checksum. */
const fragmentOf = (bytes: Uint8Array, codec: 'p' | 'd' = 'p'): string => {
  const data = `${codec}.${Buffer.from(bytes).toString('base64url')}`;
  return `#list=1.${data}.${hash(data)}`;
};
const fragmentWith = (data: unknown): string => fragmentOf(Buffer.from(JSON.stringify(data)));

afterEach(() => vi.unstubAllGlobals());

describe('a list in a link', () => {
  test.each([[[flood]], [[flood, chess, arabic]], [many(maxStoriesInLink)]])(
    'is read as it was written',
    async (cards) => {
      const fragment = await formatListLink(cards);
      expect(fragment).toMatch(/^#list=1\.d\.[\w-]+\.[\da-z]+$/u);
      expect(await parseListLink(fragment)).toEqual({ kind: 'list', cards });
    },
  );

  test('is not compressed in browsers that cannot, and is read by every browser', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const fragment = await formatListLink([flood, arabic]);
    expect(fragment).toMatch(/^#list=1\.p\./u);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await parseListLink(fragment)).toEqual({ kind: 'list', cards: [flood, arabic] });
  });

  test('is compressed by the browser', async () => {
    const small = await formatListLink(many(30));
    vi.stubGlobal('CompressionStream', undefined);
    expect(small.length).toBeLessThan(0.7 * (await formatListLink(many(30))).length);
  });

  test('is read with punctuation behind it', async () => {
    expect(await parseListLink(`${await formatListLink([chess])}).`)).toEqual({ kind: 'list', cards: [chess] });
  });

  test('has long reading times cut, so that it can be opened', async () => {
    const offered = await parseListLink(await formatListLink([{ ...flood, text: { kind: 'full', minutes: 4000 } }]));
    expect(offered).toMatchObject({ kind: 'list', cards: [{ text: { minutes: 999 } }] });
  });

  test('has long headlines shortened', async () => {
    const offered = await parseListLink(await formatListLink([{ ...chess, headline: '🏆'.repeat(2000) }]));
    expect(offered).toMatchObject({ kind: 'list', cards: [{ headline: `${'🏆'.repeat(149)}…` }] });
  });

  test('has each story once', async () => {
    expect(await parseListLink(await formatListLink([chess, chess]))).toEqual({ kind: 'list', cards: [chess] });
  });
});

describe('a link is refused with the reason', () => {
  const item = ['flood', 'The river rises', 2, 0, 0];

  test('if any part of it is missing', async () => {
    const fragment = await formatListLink([flood, arabic]);
    for (let length = '#list='.length; length < fragment.length; length++) {
      expect(await parseListLink(fragment.slice(0, length))).toMatchObject({ kind: 'refused' });
    }
  });

  test('if a character of it was changed', async () => {
    const fragment = await formatListLink([flood]);
    expect(
      await parseListLink(fragment.replace(/.(?=.{12}$)/u, (character) => (character === 'A' ? 'B' : 'A'))),
    ).toMatchObject({ kind: 'refused', reason: expect.stringContaining('incomplete or was changed') });
  });

  test('if a newer version made it', async () => {
    expect(await parseListLink('#list=2.x.whatever=that-is')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('newer version'),
    });
  });

  test('if the browser cannot decompress it', async () => {
    const fragment = await formatListLink([flood]);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await parseListLink(fragment)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('too old'),
    });
  });

  test('if it is a decompression bomb', async () => {
    const bomb = fragmentOf(deflateRawSync(Buffer.alloc(2_000_000, ' ')), 'd');
    expect(bomb.length).toBeLessThan(5000);
    expect(await parseListLink(bomb)).toMatchObject({ kind: 'refused' });
  });

  test.each([
    ['damaged bytes', fragmentOf(Uint8Array.of(1, 2, 3, 255), 'd')],
    ['bytes that are not UTF-8', fragmentOf(Uint8Array.of(0xff, 0xfe, 0xc3))],
    ['text that is not JSON', fragmentOf(Buffer.from('hello'))],
    ['JSON of another shape', fragmentWith({ items: [] })],
    ['no stories', fragmentWith([[], [], []])],
    ['too many stories', fragmentWith([[], [], Array.from({ length: 201 }, (_, i) => [`s${i}`, 'H', 1, 0, 0])])],
    ['too long a headline', fragmentWith([[], [], [['flood', 'W'.repeat(301), 1, 0, 0]]])],
    ['an empty headline', fragmentWith([[], [], [['flood', ' ', 1, 0, 0]]])],
    ['an address for a slug', fragmentWith([[], [], [['../../evil', 'H', 1, 0, 0]]])],
    ['a scheme for a slug', fragmentWith([[], [], [['javascript:alert(1)', 'H', 1, 0, 0]]])],
    ['a section that is missing', fragmentWith([[], [], [['flood', 'H', 1, 1, 0]]])],
    ['a section with a bad slug', fragmentWith([[['A/B', 'Name']], [], [item]])],
    ['an invalid language', fragmentWith([[], [['en" onload="', 'ltr']], [item]])],
    ['invalid minutes', fragmentWith([[], [], [['flood', 'H', -1, 0, 0]]])],
    ['an object for a headline', fragmentWith([[], [], [['flood', { toString: 'x' }, 1, 0, 0]]])],
  ])('if it has %s', async (_, fragment) => {
    const offered = await parseListLink(fragment);
    expect(offered).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/\.$/u) });
  });

  test('but not because of HTML in a headline, which is shown as text', async () => {
    const headline = '<img src=x onerror=alert(1)>\u202e';
    expect(await parseListLink(fragmentWith([[], [], [['flood', headline, 1, 0, 0]]]))).toMatchObject({
      kind: 'list',
      cards: [{ headline }],
    });
  });

  test('if it is too long, even if everything in it is valid', async () => {
    // Ignored by the format, so that only the length is wrong.
    const fragment = `${await formatListLink([chess])}${')'.repeat(64 * 1024)}`;
    expect(await parseListLink(fragment)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('doesn’t contain'),
    });
  });
});
