// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { feedFiles, feedLists } from '../../../src/press/machine-readable/feeds.ts';
import { feedText, jsonOf } from '../../fixtures/feeds.ts';
import { editionOf, factsOf, type CopyOptions } from '../../fixtures/copy.ts';
import { xmlOf } from '../../fixtures/machine-readers.ts';

const options: CopyOptions = {
  siteUrl: 'https://tester.example/',
  pictures: ['quay.jpg'],
  media: ['tide.mp3', 'wind.m4a'],
  inspected: (folder, name) => ({ ...factsOf(folder, name), width: 3000, height: 2000 }),
};
const story = {
  headline: 'A',
  datePublished: '2026-03-09',
  image: { src: 'quay.jpg', alt: 'A quay', caption: 'The *quay*.', credit: 'A & B', focus: [0.2, 0.4] },
  body: [
    { type: 'audio', src: 'tide.mp3', title: 'The tide', duration: '1:02:30' },
    { type: 'box', title: 'More', body: [{ type: 'audio', src: 'wind.m4a', title: 'The wind' }] },
  ],
};
const files = { 'a.json': story };

describe('the main picture of a story', () => {
  test.each(['rss', 'atom'] as const)('is in the feed as Media RSS, with a small file and its texts: %s', (format) => {
    const [content, ...others] = xmlOf(feedText(files, format, undefined, options)).getElementsByTagName(
      'media:content',
    );
    expect(others).toEqual([]);
    const attributesOf = (element: Element | undefined) =>
      Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
    expect(content?.namespaceURI).toBe('http://search.yahoo.com/mrss/');
    expect(attributesOf(content)).toEqual({
      url: expect.stringMatching(/^https:\/\/tester\.example\/edition\/pictures\/[\da-f]{16}\.jpg$/u),
      medium: 'image',
      width: '1080',
      height: '720',
    });
    const [description, credit, thumbnail] = content?.children ?? [];
    expect([description?.tagName, description?.textContent]).toEqual(['media:description', 'The quay.']);
    expect([credit?.tagName, credit?.textContent]).toEqual(['media:credit', 'A & B']);
    expect(thumbnail?.tagName).toBe('media:thumbnail');
    expect(attributesOf(thumbnail)).toEqual({
      url: expect.stringMatching(/\/[\da-f]{16}-320\.jpg$/u),
      width: '320',
      height: '213',
    });
  });

  test('is in the JSON feed, whole and as a wide crop around its focus', () => {
    expect(jsonOf(files, undefined, options).items[0]).toMatchObject({
      image: expect.stringMatching(/\/[\da-f]{16}\.jpg$/u),
      banner_image: expect.stringMatching(/\/[\da-f]{16}-16x9-2-4\.jpg$/u),
    });
  });
});

test('all recordings of a story are in its JSON feed, with their lengths', () => {
  expect(jsonOf(files, undefined, options).items[0]).toMatchObject({
    attachments: [
      { mime_type: 'audio/mpeg', title: 'The tide', size_in_bytes: 1000, duration_in_seconds: 3750 },
      { mime_type: 'audio/mp4', title: 'The wind', size_in_bytes: 1000 },
    ],
  });
});

test('the HTML of a story is made once for all feeds that have it', () => {
  const about = { articleSection: 'world', about: ['Fog'], author: [{ name: 'Ada' }] };
  const edition = editionOf({ 'a.json': { headline: 'A', ...about }, 'b.json': { headline: 'B', ...about } });
  let made = 0;
  for (const one of edition.stories)
    Object.defineProperty(one, 'dateline', {
      get() {
        made += 1;
        return undefined;
      },
    });
  const lists = feedLists(edition);
  const feeds = [...feedFiles(edition, lists, (address) => `https://tester.example${address}`).values()];
  for (const make of feeds) make();
  expect(lists.length).toBeGreaterThan(3);
  expect(made).toBe(2);
});
