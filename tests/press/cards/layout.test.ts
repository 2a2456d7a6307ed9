import { describe, expect, test } from 'vitest';
import { layOutCard, type CardLayout } from '../../../src/press/cards/layout.ts';
import { drawableText } from '../../../src/press/cards/drawable-text.ts';
import { copyOf, extremes, headlines } from '../../fixtures/headlines.ts';

const headlineOf = ({ lines }: CardLayout) => lines.filter(({ part }) => part === 'headline');
const glyphsOf = (card: CardLayout) => card.lines.flatMap(({ glyphs }) => glyphs);
/** Pixels, since sums of fractions are not exact. */
const tolerance = 0.01;

function expectInside({ lines, text }: CardLayout): void {
  for (const { bounds } of lines) {
    expect(bounds.left).toBeGreaterThanOrEqual(text.left - tolerance);
    expect(bounds.right).toBeLessThanOrEqual(text.right + tolerance);
    expect(bounds.bottom).toBeLessThanOrEqual(text.bottom + tolerance);
    expect(bounds.top).toBeGreaterThanOrEqual(32);
  }
}

function expectApart(card: CardLayout): void {
  const lines = headlineOf(card);
  const above = card.lines.find(({ part }) => part === 'section');
  expect(lines[0]?.bounds.top).toBeGreaterThan(above?.bounds.bottom ?? Infinity);
  // The ink of two lines may come close, but the lines do not overlap.
  const pitches = lines.slice(1).map((line, at) => (line.baseline - (lines[at]?.baseline ?? 0)) / line.size);
  expect(Math.min(1, ...pitches)).toBeGreaterThan(0.95);
}

/** The hyphen of a broken word, not at the end of a line. */
const strayHyphen = /-\u200b(?!$)/u;

describe('a headline in the language', () => {
  test.each(Object.entries(headlines))('%s is inside the margins, with every letter', async (language, headline) => {
    expect(drawableText(headline, language).missing).toEqual([]);
    for (const picture of [false, true]) {
      const card = await layOutCard(copyOf({ headline, language }), picture);
      expectInside(card);
      expectApart(card);
      expect(glyphsOf(card).filter(({ id }) => id === 0)).toEqual([]);
      expect(
        headlineOf(card)
          .map(({ text }) => text)
          .join('')
          .replaceAll(/[\s\u200b]/gu, ''),
      ).toBe(headline.replaceAll(/\s/gu, ''));
    }
  });
});

describe('a headline', () => {
  test.each(Object.entries(extremes))('of %s is inside the margins', async (_, headline) => {
    for (const picture of [false, true]) {
      const card = await layOutCard(copyOf({ headline }), picture);
      expect(headlineOf(card).length).toBeGreaterThan(0);
      expectInside(card);
      expectApart(card);
      expect(
        headlineOf(card)
          .filter(({ text }) => strayHyphen.test(text))
          .map(({ text }) => text),
      ).toEqual([]);
    }
  });

  test('fills its box: the fewer words, the larger', async () => {
    const words = extremes['thirty words']?.split(' ') ?? [];
    const sizes: number[] = [];
    const heights: number[] = [];
    for (const count of [1, 3, 6, 12, 20, 30]) {
      const lines = headlineOf(await layOutCard(copyOf({ headline: words.slice(0, count).join(' ') }), false));
      sizes.push(lines[0]?.size ?? 0);
      heights.push((lines.at(-1)?.bounds.bottom ?? 0) - (lines[0]?.bounds.top ?? 0));
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(60);
    // Of 344 pixels.
    expect(Math.min(...heights.slice(2))).toBeGreaterThan(200);
  });

  test('has lines of about the same length', async () => {
    const lines = headlineOf(await layOutCard(copyOf({ headline: headlines['en'] ?? '' }), false));
    const lengths = lines.map(({ bounds }) => bounds.right - bounds.left);
    expect(lines).toHaveLength(3);
    expect(Math.min(...lengths) / Math.max(...lengths)).toBeGreaterThan(0.8);
  });

  test('that is too long ends with an ellipsis after a whole word', async () => {
    const words = Array.from({ length: 200 }, (_, at) => `word${at}`);
    const lines = headlineOf(await layOutCard(copyOf({ headline: words.join(' ') }), false));
    const text = lines.map((line) => line.text).join('');
    expect(text.endsWith('…')).toBe(true);
    const kept = text.slice(0, -1).split(' ');
    expect(kept).toEqual(words.slice(0, kept.length));
    expect(kept.length).toBeGreaterThan(30);
    expect(lines[0]?.size).toBeGreaterThanOrEqual(42);
  });

  test('breaks a word that is wider than the card, with hyphens', async () => {
    const headline = extremes['a word of sixty letters'] ?? '';
    const lines = headlineOf(await layOutCard(copyOf({ headline }), false)).map(({ text }) =>
      text.replaceAll('\u200b', ''),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(lines.map((line) => line.replace(/-$/u, '')).join('')).toBe(headline);
  });

  test('is the same with and without invisible characters', async () => {
    const plain = await layOutCard(copyOf({ headline: 'Harbour reopens on Tuesday' }), false);
    expect(
      await layOutCard(
        copyOf({ headline: 'Har\u202ebour\u0007 re\u200bopens\u2066 on\u0000 Tues\u00adday\u2069' }),
        false,
      ),
    ).toEqual(plain);
  });

  test('that no font has leaves the rest of the card', async () => {
    const card = await layOutCard(copyOf({ headline: '\u{13000}\ue000' }), false);
    expect(card.lines.map(({ part }) => part)).toEqual(['nameplate', 'section']);
  });

  test('keeps a letter whose mark no font has', async () => {
    const card = await layOutCard(copyOf({ headline: 'Har\u0334bour' }), false);
    expect(headlineOf(card).map(({ text }) => text)).toEqual(['Harbour']);
  });
});

describe('a card that is read from right to left', () => {
  test.each(['ar', 'he', 'fa', 'ur'])('in %s has every line at the right margin', async (language) => {
    const card = await layOutCard(copyOf({ headline: headlines[language] ?? '', language }), false);
    expect(card.side).toBe('right');
    for (const { bounds } of card.lines) expect(bounds.right).toBeCloseTo(card.text.right, 3);
  });

  test('has its picture on the left', async () => {
    const card = await layOutCard(copyOf({ headline: headlines['ar'] ?? '', language: 'ar' }), true);
    expect(card.picture).toMatchObject({ left: 0, top: 0, bottom: 630 });
    expect(card.text.left).toBeGreaterThan(card.picture?.right ?? 0);
  });

  test('keeps figures and Latin words from left to right', async () => {
    const [line] = headlineOf(await layOutCard(copyOf({ headline: 'א 12 NATO', language: 'he' }), false));
    // From left to right: the Latin word, the figures, the Hebrew letter.
    const ids = line?.glyphs.map(({ id }) => id) ?? [];
    const [latin] = headlineOf(await layOutCard(copyOf({ headline: 'NATO' }), false));
    const [figures] = headlineOf(await layOutCard(copyOf({ headline: '12' }), false));
    expect(ids.slice(0, 4)).toEqual(latin?.glyphs.map(({ id }) => id));
    expect(ids.slice(5, 7)).toEqual(figures?.glyphs.map(({ id }) => id));
  });

  test('follows the letters if none of them is of its language’s direction', async () => {
    expect((await layOutCard(copyOf({ headline: headlines['he'] ?? '' }), false)).side).toBe('left');
    expect((await layOutCard(copyOf({ headline: 'ראש הממשלה' }), false)).side).toBe('right');
    expect((await layOutCard(copyOf({ headline: 'NATO', language: 'ar' }), false)).side).toBe('left');
  });
});

describe('lines from left to right', () => {
  test('start at the left margin with their ink', async () => {
    const card = await layOutCard(copyOf({ headline: headlines['en'] ?? '' }), false);
    for (const { bounds } of card.lines) expect(bounds.left).toBeCloseTo(64, 3);
  });
});

describe('a nameplate and a section', () => {
  test('of any length take one line each', async () => {
    const card = await layOutCard(
      copyOf({ headline: 'A', nameplate: 'The Evening Chronicle '.repeat(12), section: 'x'.repeat(500) }),
      true,
    );
    expectInside(card);
    expect(card.lines.map(({ part }) => part)).toEqual(['nameplate', 'section', 'headline']);
    expect(card.lines.slice(0, 2).map(({ text }) => text.at(-1))).toEqual(['…', '…']);
  });

  test('can be left out: the headline takes the section’s place', async () => {
    const [, first] = (await layOutCard({ nameplate: 'Broadsheet', headline: 'Flood', language: 'en' }, false)).lines;
    expect(first?.part).toBe('headline');
    expect(first?.bounds.top).toBeCloseTo(174, 3);
  });
});
