import { describe, expect, test } from 'vitest';
import { breakLines, fewestLines } from '../../../../src/press/cards/typesetting/line-breaking.ts';
import { measureText, widthOf } from '../../../../src/press/cards/typesetting/measure.ts';

const style = { language: 'en', weight: 700 };
const linesOf = async (text: string, count: number, language = 'en'): Promise<readonly string[]> => {
  const measured = await measureText(text, { ...style, language });
  return breakLines(measured, Infinity, count)?.lines.map(({ start, end }) => text.slice(start, end).trim()) ?? [];
};

describe('lines', () => {
  test('are even, rather than one full and one short', async () => {
    const text = 'flood flood flood flood';
    const measured = await measureText(text, style);
    const width = widthOf(measured, 0, 'flood flood flood'.length) + 0.01;
    expect(fewestLines(measured, width)).toBe(2);
    expect(breakLines(measured, width, 2)?.lines).toEqual([
      { start: 0, end: 12 },
      { start: 12, end: 23 },
    ]);
  });

  test('do not end with a short word if there is another way', async () => {
    expect(await linesOf('Minister speaks of a tide and waits', 2)).not.toContain('Minister speaks of a');
  });

  test('of Korean end after a word', async () => {
    expect(await linesOf('대통령 정상회담 개최', 2, 'ko')).toEqual(['대통령', '정상회담 개최']);
  });

  test('of Japanese end after a word if there is another way, and never before a comma', async () => {
    const lines = await linesOf('東京の株価が上昇、日経平均は回復', 2, 'ja');
    expect(lines).toEqual(['東京の株価が上昇、', '日経平均は回復']);
  });

  test('of Thai end after a word', async () => {
    expect(await linesOf('นายกรัฐมนตรีเตรียมหารือ', 2, 'th')).toEqual(['นายกรัฐมนตรี', 'เตรียมหารือ']);
  });

  test('are as few as their width allows', async () => {
    const measured = await measureText('flood flood', style);
    const word = widthOf(measured, 0, 5);
    expect([
      fewestLines(measured, word * 3),
      fewestLines(measured, word * 1.1),
      fewestLines(measured, word * 0.9),
    ]).toEqual([1, 2, undefined]);
  });
});
