import { describe, expect, test } from 'vitest';
import { parseClauses, maxQueryLength, parseQuery, queryString } from '../../src/search-engine/query.ts';

describe('the address of a query', () => {
  test.each([
    [{ text: 'rubio lavrov' }, '?q=rubio+lavrov'],
    [
      { text: '"a & b" #c', section: 'world', topic: 'москва', from: '2026-01-01', to: '2026-02-01' },
      '?q=%22a+%26+b%22+%23c&section=world&topic=%D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B0&from=2026-01-01&to=2026-02-01',
    ],
    [{ text: '' }, ''],
  ])('%j', (query, address) => {
    expect(queryString(query)).toBe(address);
    expect(parseQuery(address)).toEqual({
      section: undefined,
      topic: undefined,
      from: undefined,
      to: undefined,
      ...query,
    });
  });

  test.each(['?from=2026-02-30&to=yesterday', '?from=2026-1-1', '?section=&topic=', '?%', '?q=%zz%', ''])(
    'leaves out what is not valid: %s',
    (address) => {
      expect(parseQuery(address)).toMatchObject({
        section: undefined,
        topic: undefined,
        from: undefined,
        to: undefined,
      });
    },
  );

  test('has a text of limited length, without half characters', () => {
    expect(parseQuery(`?section=${'x'.repeat(5000)}&topic=${'x'.repeat(5000)}`)).toMatchObject({
      section: undefined,
      topic: undefined,
    });
    expect(parseQuery(`?q=${'x'.repeat(5000)}`).text).toHaveLength(maxQueryLength);
    expect(parseQuery(`?q=${encodeURIComponent('x'.repeat(maxQueryLength - 1) + '😀')}`).text.isWellFormed()).toBe(
      true,
    );
  });
});

describe('the clauses of a query', () => {
  const clauses = (text: string) =>
    parseClauses(text).map(
      ({ kind, tokens, open, quoted }) =>
        `${quoted ? 'quoted ' : ''}${kind} ${tokens.map(({ term }) => term).join('+')}${open ? '…' : ''}`,
    );

  test.each([
    ['rubio lav', ['word rubio', 'word lav…']],
    ['rubio lavrov ', ['word rubio', 'word lavrov']],
    ['"kuala lumpur" meets', ['quoted phrase kuala+lumpur', 'word meets…']],
    ['“kuala lum', ['quoted phrase kuala+lum…']],
    ['"kuala"', ['quoted word kuala']],
    ['「大阪府」', ['quoted phrase 大阪+阪府']],
    ['大阪府', ['phrase 大阪+阪府…']],
    ['雨 x ', ['word 雨…', 'word x']],
    ['twice twice', ['word twice', 'word twice…'].slice(0, 1)],
    ['" "', []],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  test('are twelve at most', () => {
    expect(parseClauses(Array.from({ length: 50 }, (_, i) => `w${i}`).join(' '))).toHaveLength(12);
  });
});
