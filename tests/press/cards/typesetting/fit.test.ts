import { describe, expect, test } from 'vitest';
import { fitText } from '../../../../src/press/cards/typesetting/fit.ts';

const box = {
  language: 'en',
  weight: 700,
  width: 1072,
  height: 344,
  maxLines: Infinity,
  largest: 176,
  smallest: 42,
  largestBroken: 88,
};

/** The size of a fitted text and its lines. */
async function fitted(text: string, others: Partial<typeof box> = {}) {
  const result = await fitText(text, { ...box, ...others });
  const lines = result?.lines.map(({ start, end }) => result.measured.text.slice(start, end).replace(/\u200b/gu, ''));
  return { size: result?.size, lines };
}

describe('a fitted text', () => {
  test('is smaller if its lines are much more even then', async () => {
    expect(await fitted('Parliament closes')).toEqual({ size: 140, lines: ['Parliament closes'] });
  });

  test('has the largest size if that fits on one line', async () => {
    expect(await fitted('Flood')).toEqual({ size: 176, lines: ['Flood'] });
  });

  test('has its long words broken if it does not fit otherwise, and is larger then', async () => {
    const { size, lines } = await fitted('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte');
    expect(size).toBe(88);
    expect(lines?.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
  });

  test('is shortened in one line after a letter, in several after a word', async () => {
    const text = 'The Evening Chronicle '.repeat(12);
    const { lines: [line = ''] = [] } = await fitted(text, { maxLines: 1, smallest: 30 });
    expect(line).toMatch(/^The Evening Chronicle .*\p{L}…$/u);
    const { lines = [] } = await fitted(text, { height: 100 });
    expect(lines.join('')).toMatch(/(?:The|Evening|Chronicle)…$/u);
  });

  test('is undefined if no character can be drawn', async () => {
    expect(await fitText('\u{13000}', box)).toBeUndefined();
  });
});
