import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/edition/published.ts';
import { maxStoriesInLink } from '../../../src/reader/storage/limits.ts';
import { fitListLinks, maxQrBytes } from '../../../src/reader/transfer/fit-list-links.ts';
import { formatListLink, parseListLink } from '../../../src/reader/transfer/list-link.ts';

const flood: Card = {
  slug: 'flood',
  headline: 'The river rises',
  text: { kind: 'full', minutes: 2 },
  section: { slug: 'world', name: 'World' },
};
const chess: Card = { slug: 'chess', headline: 'Chess', text: { kind: 'headline-only' } };
/** Stories with headlines that hardly compress. */
const many = (count: number): Card[] =>
  Array.from({ length: count }, (_, i) => ({
    ...flood,
    slug: `story-${i}`,
    headline: `Story ${i} of ${(i * 2654435761) % 4294967296} is about ${(i * 40503) % 65521}`,
  }));

describe('the QR code', () => {
  const page = 'https://tester.example/saved/';

  test('has the whole list if it fits', async () => {
    const { whole, code } = await fitListLinks(page, [flood, chess]);
    expect(code).toEqual({ link: whole, stories: 2 });
  });

  test.each([40, 50, 60, 70])('has as many of the latest stories as fit, of %i', async (count) => {
    const cards = many(count);
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

  test('is missing if not even one story fits', async () => {
    expect((await fitListLinks(`https://${'a'.repeat(60)}.example/${'b'.repeat(900)}/`, many(2))).code).toBeUndefined();
  });

  test('is next to a link with a limited number of stories', async () => {
    const { whole } = await fitListLinks(page, many(maxStoriesInLink + 50));
    expect(await parseListLink(new URL(whole).hash)).toMatchObject({ cards: { length: maxStoriesInLink } });
  });
});
