import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/text/segments.ts';

const segmenter = (granularity: 'word' | 'sentence' | 'grapheme', language = 'en') =>
  new Intl.Segmenter(language, { granularity });

describe('the parts of a long text', () => {
  const thai = 'ภาษาไทยเป็นภาษาที่มีระดับเสียงของคำแน่นอน';
  const japanese = '東京都の新しい計画は、来年四月に始まる予定だと知事が発表した。';

  test.each([
    ['English words', 'The minister’s 3,000 “new” plans don’t change U.S. policy. ', 'word', 'en'],
    ['Japanese words', japanese, 'word', 'ja'],
    ['Thai words', thai, 'word', 'th'],
    ['Arabic words', 'أعلنت منظمة الصحة العالمية خطة جديدة، اليوم. ', 'word', 'ar'],
    ['sentences', 'It rained. “Stop!” she said? Nobody did… ', 'sentence', 'en'],
    ['characters', 'e\u0301👨‍👩‍👧🇺🇦🇫🇷가', 'grapheme', 'en'],
  ] as const)('are those of the text at once: %s', (_, part, granularity, language) => {
    const text = part.repeat(40);
    const at = segmenter(granularity, language);
    const known = Array.from(at.segment(text), ({ segment, index }) => [index, segment]);
    expect(Array.from(segmentsOf(text, at, 150), ({ segment, index }) => [index, segment])).toEqual(known);
  });

  test.each([
    ['a word without end', 'a'],
    ['a sentence without end', 'the minister said '],
    ['one letter with marks without end', '\u0301'],
    ['emoji', '👨‍👩‍👧'],
    ['no-break spaces', '\u00a0'],
  ])('are bounded, and joined they are the text: %s', (_, part) => {
    const text = part.repeat(3000);
    for (const granularity of ['word', 'sentence', 'grapheme'] as const) {
      const parts = [...segmentsOf(text, segmenter(granularity), 500)];
      expect(parts.map(({ segment }) => segment).join('')).toBe(text);
      expect(Math.max(...parts.map(({ segment }) => segment.length))).toBeLessThanOrEqual(500);
      expect(parts.every(({ segment, index }) => text.startsWith(segment, index))).toBe(true);
      expect(parts.every(({ segment }) => segment.isWellFormed())).toBe(true);
    }
  });

  test('take time in proportion to its length', { timeout: 10_000 }, () => {
    // At once, these take minutes.
    expect([...segmentsOf('東京都の計画'.repeat(50_000), segmenter('word', 'ja'))].length).toBeGreaterThan(100_000);
    expect([...segmentsOf('ก'.repeat(300_000), segmenter('grapheme', 'th'))]).toHaveLength(300_000);
  });
});
