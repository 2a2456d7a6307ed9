import { describe, expect, test } from 'vitest';
import { directionOfText, inVisualOrder, textRuns } from '../../../../src/press/cards/typesetting/runs.ts';

const runsOf = async (text: string, language: string) =>
  (await textRuns(text, language, directionOfText(text, language), 700)).map(
    ({ start, end, font, level }) => [text.slice(start, end), font.file.family.name, level] as const,
  );

describe('the runs of a text', () => {
  test('change with the script and the direction', async () => {
    expect(await runsOf('שר NATO', 'he')).toEqual([
      ['שר', 'noto-serif-hebrew', 1],
      [' ', expect.any(String), 1],
      ['NATO', 'newsreader', 2],
    ]);
  });

  test('leave out what no font has', async () => {
    expect((await runsOf('a\u{13000}b', 'en')).map(([text]) => text)).toEqual(['a', 'b']);
  });

  test('give punctuation the font of the letter before, whatever stands between', async () => {
    expect((await runsOf('가₹…', 'ko')).map(([text, family]) => [text, family])).toEqual([
      ['가', 'noto-serif-kr'],
      ['₹', 'newsreader'],
      ['…', 'noto-serif-kr'],
    ]);
  });
});

test.each([
  ['Flood', 'en', 'ltr'],
  ['Flood', 'ar', 'ltr'],
  ['ראש', 'en', 'rtl'],
  ['12', 'ar', 'rtl'],
  ['NATO ראש', 'en', 'ltr'],
])('the direction of %s, marked as %s, is %s', (text, language, direction) => {
  expect(directionOfText(text, language)).toBe(direction);
});

test('runs from right to left are reversed, and those inside them back again', () => {
  const runs = [0, 1, 2, 2, 1, 0].map((level, index) => ({ level, index }));
  expect(inVisualOrder(runs).map(({ index }) => index)).toEqual([0, 4, 2, 3, 1, 5]);
});
