import { describe, expect, test } from 'vitest';
import { editionFile, editionOf, type Files } from '../../fixtures/copy.ts';

describe('the order of stories', () => {
  const story = (headline: string, datePublished?: string, body?: string[]) => ({
    headline,
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(body === undefined ? {} : { body }),
  });
  const files: Files = {
    'a.json': story('Élan'),
    'b.json': story('Zebra', '2026-01-01'),
    'c.json': story('Apple', '2026-03-01T08:00:00+02:00'),
    'd.json': story('Eagle'),
    'e.json': story('Fox', '2026-03-01T07:00:00Z', ['Text.']),
    'f.json': story('Aardvark'),
  };
  const order = (front?: unknown) =>
    editionOf({ ...files, 'edition.json': { ...editionFile, ...(front === undefined ? {} : { front }) } })
      .stories.map(({ slug }) => slug)
      .join('');

  test('has the featured story, the editor’s choice, the dated by date, the rest by headline', () => {
    expect(order({ lead: 'f', stories: ['d', 'b'] })).toBe('fdbeca');
    expect(order({ lead: 'b' })).toBe('becfda');
  });

  test('features the first story with text if the editor names none', () => {
    expect(order()).toBe('ecbfda');
    expect(order({ stories: ['a', 'e'] })).toBe('eacbfd');
  });

  test('ignores that the featured story is listed again', () => {
    expect(order({ lead: 'e', stories: ['a', 'e'] })).toBe('eacbfd');
  });

  test('does not depend on the order of the files', () => {
    const turned = Object.fromEntries(Object.entries(files).toReversed());
    expect(editionOf(turned).stories.map(({ slug }) => slug)).toEqual(editionOf(files).stories.map(({ slug }) => slug));
  });

  test('is by slug for equal headlines', () => {
    expect(editionOf({ 'y.json': story('Same'), 'x.json': story('Same') }).stories.map(({ slug }) => slug)).toEqual([
      'x',
      'y',
    ]);
  });
});
