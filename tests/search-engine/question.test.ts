import { describe, expect, test } from 'vitest';
import { clausesOf, longestQuestion, questionIn, searchOf } from '../../src/search-engine/question.ts';

describe('the address of a question', () => {
  test.each([
    [{ text: 'rubio lavrov' }, '?q=rubio+lavrov'],
    [
      { text: '"a & b" #c', section: 'world', topic: 'москва', from: '2026-01-01', to: '2026-02-01' },
      '?q=%22a+%26+b%22+%23c&section=world&topic=%D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B0&from=2026-01-01&to=2026-02-01',
    ],
    [{ text: '' }, ''],
  ])('%j', (question, address) => {
    expect(searchOf(question)).toBe(address);
    expect(questionIn(address)).toEqual({
      section: undefined,
      topic: undefined,
      from: undefined,
      to: undefined,
      ...question,
    });
  });

  test.each(['?from=2026-02-30&to=yesterday', '?from=2026-1-1', '?section=&topic=', '?%', '?q=%zz%', ''])(
    'takes what is no question for none: %s',
    (address) => {
      expect(questionIn(address)).toMatchObject({
        section: undefined,
        topic: undefined,
        from: undefined,
        to: undefined,
      });
    },
  );

  test('is bounded, and well formed', () => {
    expect(questionIn(`?q=${'x'.repeat(5000)}`).text).toHaveLength(longestQuestion);
    expect(questionIn(`?q=${encodeURIComponent('x'.repeat(longestQuestion - 1) + '😀')}`).text.isWellFormed()).toBe(
      true,
    );
  });
});

describe('the clauses of a question', () => {
  const clauses = (text: string) =>
    clausesOf(text).map(
      ({ kind, terms, open, quoted }) =>
        `${quoted ? 'quoted ' : ''}${kind} ${terms.map(({ term }) => term).join('+')}${open ? '…' : ''}`,
    );

  test.each([
    ['rubio lav', ['word rubio', 'word lav…']],
    ['rubio lavrov ', ['word rubio', 'word lavrov']],
    ['"kuala lumpur" meets', ['quoted phrase kuala+lumpur', 'word meets…']],
    ['“kuala lum', ['quoted phrase kuala+lum…']],
    ['"kuala"', ['quoted word kuala']],
    ['「東京都」', ['quoted phrase 東京+京都']],
    ['東京都', ['phrase 東京+京都…']],
    ['雨 x ', ['word 雨…', 'word x']],
    ['twice twice', ['word twice', 'word twice…'].slice(0, 1)],
    ['" "', []],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  test('are a dozen at most', () => {
    expect(clausesOf(Array.from({ length: 50 }, (_, i) => `w${i}`).join(' '))).toHaveLength(12);
  });
});
