import { describe, expect, test } from 'vitest';
import { goldOf, measure } from './measures.ts';

const slugs = ['a', 'b', 'c', 'd', 'lone'];
const gold = goldOf(
  [
    ['a', 'b', 4],
    ['a', 'c'],
    ['a', 'd', 1],
    ['b', 'c', 3],
  ],
  slugs,
);

/** Lists for some stories; the others show nothing. */
const lists = (listed: Record<string, readonly string[]>) => measure(slugs, gold, (slug) => listed[slug] ?? []);

describe('grades', () => {
  test('hold in both directions, and are 2 where none is given', () => {
    expect(gold.get('b')?.get('a')).toBe(4);
    expect(gold.get('c')?.get('a')).toBe(2);
    expect(gold.get('lone')?.size).toBe(0);
  });

  test.each([[['a', 'unheard-of']], [['a', 'b', 'much']], ['a'], [[]]])('must be of known stories: %j', (pair) => {
    expect(() => goldOf([pair], slugs)).toThrow('no such pair');
  });

  test('must be a list', () => {
    expect(() => goldOf({}, slugs)).toThrow('list');
  });
});

describe('lists', () => {
  const best = { a: ['b', 'c', 'd'], b: ['a', 'c'], c: ['b', 'a'] };

  test('in the order of the grades measure 1', () => {
    const { ndcg5, ndcg10, silent } = lists(best);
    expect(ndcg5).toBeCloseTo(1, 10);
    expect(ndcg10).toBeCloseTo(1, 10);
    expect(silent).toBe(1);
  });

  test('measure less the later the related stories come, and 0 without them', () => {
    // Of gains 8, 2 and 1: 2 + 8 / log2(3) + 1 / 2 of 8 + 2 / log2(3) + 1 / 2.
    const found = lists({ ...best, a: ['c', 'b', 'd'] }).ndcg10;
    expect(found).toBeCloseTo((2 + (2 + 8 / Math.log2(3) + 0.5) / (8 + 2 / Math.log2(3) + 0.5)) / 3, 10);
    expect(lists({}).ndcg10).toBe(0);
    expect(lists({ a: ['lone'] }).ndcg10).toBe(0);
  });

  test('count ten links at most, and five for the figures at five', () => {
    const strangers = ['x', 'y', 'z', 'v', 'w'];
    expect(lists({ ...best, a: [...strangers, 'b'] }).ndcg5).toBeCloseTo(2 / 3, 10);
    expect(lists({ ...best, a: [...strangers, 'b'] }).ndcg10).toBeGreaterThan(2 / 3);
    expect(lists({ a: [...strangers, ...strangers, 'b'] }).right).toBe(0);
    expect(lists(best).precision5).toBeCloseTo((2 + 2 + 2) / 5 / 3, 10);
  });

  test('are right by the share of their links of grade 2 or more', () => {
    expect(lists({ a: ['b', 'd'], b: ['lone', 'c'] }).right).toBe(0.5);
    expect(lists({ a: ['b', 'd'], b: ['lone', 'c'] }).shown).toBe(4 / 5);
    expect(lists({}).right).toBe(1);
  });

  test('of stories without a related one are best empty', () => {
    // The fourth story has only a grade of 1, which is not related.
    expect(lists({ lone: ['a'] }).silent).toBe(0.5);
    expect(measure(['a'], gold, () => []).silent).toBeUndefined();
  });
});
