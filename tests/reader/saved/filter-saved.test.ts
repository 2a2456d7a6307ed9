import { describe, expect, test } from 'vitest';
import { matchesWords, readingState } from '../../../src/reader/saved/filter-saved.ts';
import type { PositionRecord } from '../../../src/reader/storage/collections.ts';

const card = { slug: 'a', headline: 'Rubio meets Lavrov', text: { kind: 'headline-only' as const } };
const position = (progress: number): PositionRecord => ({
  card,
  at: '2026-11-01T10:00:00.000Z',
  block: 'p2',
  offset: 0,
  progress,
});

const mark = { at: '2026-11-02T10:00:00.000Z' };

describe('a saved story', () => {
  test.each([
    ['unread', undefined, undefined],
    ['read', undefined, mark],
    ['read', position(0.5), mark],
    ['started', position(0.5), { ...mark, opened: true }],
    ['read', position(1), { ...mark, opened: true }],
    ['started', position(0.5), undefined],
    ['read', position(1), mark],
    ['unread', position(1), undefined],
  ] as const)('is %s', (state, record, readMark) => {
    expect(readingState(record, readMark)).toBe(state);
  });

  test.each([
    ['', true],
    ['lavrov rubio', true],
    ['LAV', true],
    ['lavrov world', true],
    ['lavrov putin', false],
  ])('is found by "%s": %j', (words, isFound) => {
    expect(matchesWords(words)({ ...card, section: { slug: 'world', name: 'World' } })).toBe(isFound);
  });

  test.each([
    ['Zürich und İstanbul verhandeln', ['Zurich', 'istanbul', 'ZÜRICH İSTANBUL', 'zu\u0308rich']],
    ['Wi-Fi in Wärme\u00adpumpen', ['wifi', 'wi fi', 'Wi‑Fi', 'Wärmepumpen']],
    ['ＮＷＤ、ｶﾞｯｺｳへ ٢٠٢٦', ['nwd', 'ガッコウ', 'がっこう', '2026']],
    ['Putin’s and O’Brien’s', ["putin's", 'obrien']],
  ])('%s is found by words as search finds them', (headline, words) => {
    expect(words.filter((typed) => !matchesWords(typed)({ ...card, headline }))).toEqual([]);
  });

  test('without a section is found by its headline alone', () => {
    expect(['meets', 'world', 'undefined'].map((words) => matchesWords(words)(card))).toEqual([true, false, false]);
  });
});
