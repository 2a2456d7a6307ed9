import { expect, test } from 'vitest';
import { termWeights } from '../../src/search-engine/term-weights.ts';

const weigh = (fields: Partial<Parameters<typeof termWeights>[0]>, meanLength = 100) =>
  termWeights({ headline: '', description: '', subjects: [], text: '', filterTerms: [], ...fields }, meanLength);

const weightOf = (...parameters: Parameters<typeof weigh>): number => weigh(...parameters).get('storm') ?? 0;

test('a headline counts most, then subjects, the description and the text', () => {
  const weights = [{ headline: 'storm' }, { subjects: ['storm'] }, { description: 'storm' }, { text: 'storm' }].map(
    (fields) => weightOf(fields),
  );
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(new Set(weights).size).toBe(4);
});

test('a text that repeats a word counts less than one mention in a headline', () => {
  expect(weightOf({ text: 'storm '.repeat(200) })).toBeLessThan(weightOf({ headline: 'storm' }));
  expect(weightOf({ text: 'storm '.repeat(3) })).toBeGreaterThan(weightOf({ text: 'storm' }));
});

test('a word counts less in a long text than in a short one', () => {
  expect(weightOf({ text: `storm ${'wind '.repeat(100)}` })).toBeLessThan(weightOf({ text: 'storm' }));
});

test('the weight of a term is from 1 to 63, and that of a filter 63', () => {
  expect(weightOf({ text: `storm ${'wind '.repeat(100_000)}` })).toBe(1);
  expect(weightOf({ headline: 'storm '.repeat(1000) })).toBe(63);
  expect(weigh({ filterTerms: ['#world'] }).get('#world')).toBe(63);
});
