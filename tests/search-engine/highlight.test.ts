import { describe, expect, test } from 'vitest';
import { lightsOf, litIn, litPassage, partsOf } from '../../src/search-engine/highlight.ts';
import type { Block } from '../../src/edition/published.ts';
import { clausesOf } from '../../src/search-engine/question.ts';

const lights = (text: string) =>
  lightsOf(
    clausesOf(text).map((clause) => ({ clause, matches: clause.terms.map(() => []) })),
    false,
  );
const shown = (text: string, question: string) =>
  partsOf(text, litIn(text, lights(question)))
    .map((part, i) => (i % 2 === 1 ? `[${part}]` : part))
    .join('');
const body = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text: [text] }));

describe('what is lit', () => {
  test.each([
    ['Rubio meets Lavrov', 'lavrov rubio', '[Rubio] meets [Lavrov]'],
    ['José and Jose', 'jose', '[José] and [Jose]'],
    ['Sanctions', 'sanct', '[Sanctions]'],
    ['peace talks, talks of peace', '"peace talks"', '[peace talks], talks of peace'],
    ['peace-talks', '"peace talks"', '[peace-talks]'],
    ['京都と東京都', '東京都', '京都と[東京都]'],
    ['nothing', 'other', 'nothing'],
    ['<b>U.S.</b>', 'us', '<b>[U.S.]</b>'],
  ])('%s by %s', (text, question, expected) => {
    expect(shown(text, question)).toBe(expected);
  });
});

describe('a passage', () => {
  test('is where most of the question is', () => {
    const passage = litPassage(body('Rubio spoke.', 'Rubio met Lavrov.', 'Lavrov spoke.'), lights('rubio lavrov'));
    expect(passage).toEqual({ block: 'p2', parts: ['', 'Rubio', ' met ', 'Lavrov', '.'], start: 'Rubio met Lavrov.' });
  });

  test('is undefined where nothing is lit', () => {
    expect(litPassage(body('Rubio spoke.'), lights('other'))).toBeUndefined();
    expect(litPassage([], lights('other'))).toBeUndefined();
  });

  test('of a long paragraph is cut before words, and says so', () => {
    const text = `${'before '.repeat(60)}the needle lies ${'behind '.repeat(60)}`.trim();
    const { parts, start } = litPassage(body(text), lights('needle')) ?? { parts: [], start: '' };
    expect(parts.join('')).toMatch(/^… before (?:before )+the needle lies (?:behind )+…$/u);
    expect(parts.join('').length).toBeLessThan(260);
    expect(parts[1]).toBe('needle');
    expect(start).toBe('before the needle lies behind');
    expect(text).toContain(start);
  });

  test.each([
    '雨'.repeat(400) + '東京' + '雨'.repeat(400),
    '😀'.repeat(300) + 'needle 東京' + '😀'.repeat(300),
    'W'.repeat(3000) + ' 東京',
  ])('of a text without spaces is cut between characters', (text) => {
    const passage = litPassage(body(text), lights('東京'));
    expect(passage?.parts.join('').isWellFormed()).toBe(true);
    expect(passage?.parts.join('')).toContain('東京');
    expect((passage?.parts.join('') ?? '').length).toBeLessThan(330);
    expect(passage?.start).toContain('東京');
  });

  test('is found in lists and captions, within one line', () => {
    const passage = litPassage([{ type: 'list', ordered: false, items: [['one red'], ['blue two']] }], lights('blue'));
    expect(passage).toMatchObject({ block: 'p1', start: 'blue two' });
  });
});
