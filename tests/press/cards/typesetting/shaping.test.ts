import { expect, test } from 'vitest';
import { layOutLine, measureText, widthOf } from '../../../../src/press/cards/typesetting/measure.ts';

const widthIn = async (text: string, language: string, tracking?: number) => {
  const measured = await measureText(text, { language, weight: 700, ...(tracking === undefined ? {} : { tracking }) });
  return widthOf(measured, 0, text.length);
};

test('wide punctuation marks that meet take half the width', async () => {
  const apart = (await widthIn('京」', 'ja')) + (await widthIn('「京', 'ja'));
  const together = await widthIn('京」「京', 'ja');
  expect(apart - together).toBeCloseTo(0.46, 2);
});

test('tracking is added after each letter', async () => {
  expect((await widthIn('abc', 'en', 0.1)) - (await widthIn('abc', 'en', 0))).toBeCloseTo(0.3, 5);
});

test('scripts whose letters join are never spaced', async () => {
  expect(await widthIn('سلام', 'ar', 0.1)).toBe(await widthIn('سلام', 'ar', 0));
});

test('glyphs of a line from right to left are in visual order', async () => {
  const text = 'אב';
  const { glyphs } = layOutLine(await measureText(text, { language: 'he', weight: 700 }), 0, text.length);
  expect(glyphs.map(({ cluster }) => cluster)).toEqual([1, 0]);
  expect(glyphs[0]?.x).toBeLessThan(glyphs[1]?.x ?? 0);
});

test('an emoji is about as wide as a capital M, and stands in a row without spaces', async () => {
  const [emoji, letter] = [await widthIn('😀', 'en'), await widthIn('M', 'en')];
  expect(emoji / letter).toBeGreaterThan(0.9);
  expect(emoji / letter).toBeLessThan(1.2);
  expect(await widthIn('😀😀', 'en')).toBeCloseTo(2 * emoji, 5);
});
