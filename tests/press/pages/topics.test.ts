import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { topicsFile, topicsPageLength } from '../../../src/edition/addresses.ts';
import { TopicsPage } from '../../../src/edition/published.ts';
import { publicationOf, published, type Files } from '../../fixtures/copy.ts';
import { listPageOf } from '../../fixtures/pages.ts';

const stories = (...topics: readonly (readonly unknown[])[]): Files =>
  Object.fromEntries(topics.map((about, i) => [`story-${i}.json`, { headline: `Story ${i}`, about }]));

describe('the topics related to a topic', () => {
  const alongside = (files: Files) =>
    listPageOf(files, { kind: 'topic', slug: 'cork' }).alongside?.map(({ name }) => name);

  test('come in the order of their closeness, not of their frequency', () => {
    expect(
      alongside(stories(['Cork', 'Rain', 'Flood'], ['Cork', 'Rain', 'Flood'], ['Rain'], ['Rain'], ['Rain'])),
    ).toEqual(['Flood', 'Rain']);
  });

  test('are sorted by slug if they are equally close', () => {
    expect(alongside(stories(['Cork', 'Wind', 'Sun']))).toEqual(['Sun', 'Wind']);
  });

  test('are at most eight', () => {
    expect(alongside(stories(['Cork', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']))).toHaveLength(8);
  });

  test('are absent if no other topic is named', () => {
    expect(alongside(stories(['Cork']))).toBeUndefined();
  });
});

describe('the pages of all topics', () => {
  const pageOf = (files: Files, page: number) => v.parse(TopicsPage, published(publicationOf(files), topicsFile(page)));

  test('are in alphabetical order, with types and counts', () => {
    const files = stories(['Zebra', { name: 'Åland', type: 'Place' }], ['banana', 'Zebra']);
    expect(pageOf(files, 1)).toEqual({
      topics: [
        { slug: 'åland', name: 'Åland', stories: 1, kind: 'Place' },
        { slug: 'banana', name: 'banana', stories: 1 },
        { slug: 'zebra', name: 'Zebra', stories: 2 },
      ],
      page: 1,
      pages: 1,
      total: 3,
    });
  });

  test('are cut after as many topics as a page holds', () => {
    const names = Array.from({ length: topicsPageLength + 1 }, (_, i) => `Topic ${String(i).padStart(3, '0')}`);
    const files = stories(names);
    expect(pageOf(files, 1)).toMatchObject({ topics: { length: topicsPageLength }, page: 1, pages: 2 });
    expect(pageOf(files, 2)).toMatchObject({ topics: [{ name: names.at(-1) }], page: 2, total: names.length });
  });
});
