// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { everything, feedStories, feedText, jsonOf, pictures, storyHtmlPattern } from '../../fixtures/feeds.ts';
import { siteFile } from '../../fixtures/machine-readers.ts';

describe('a JSON feed', () => {
  const url = 'https://tester.example/stories/a/';

  test('has every fact of a story', () => {
    const feed = jsonOf(feedStories, everything, pictures);
    expect(feed).toMatchObject({
      title: 'The Tester',
      home_page_url: 'https://tester.example/',
      feed_url: 'https://tester.example/feeds/feed.json',
      language: 'en',
      authors: [{ name: 'The Tester', url: 'https://tester.example/' }],
    });
    expect(feed.items[0]).toEqual({
      id: url,
      url,
      title: 'Harbour *reopens* & more',
      content_html: expect.stringMatching(storyHtmlPattern),
      summary: 'After <two> weeks.',
      image: expect.stringMatching(/^https:\/\/tester\.example\/edition\/pictures\/[0-9a-f]{16}\.jpg$/u),
      banner_image: expect.stringMatching(/\/edition\/pictures\/[0-9a-f]{16}-16x9-5-5\.jpg$/u),
      date_published: '2026-03-10T04:30:00.000Z',
      date_modified: '2026-03-11T12:00:00.000Z',
      authors: [{ name: 'Ada', url: 'https://ada.example/' }, { name: 'Ben' }],
      tags: ['Cork', 'Ships'],
      language: 'en',
    });
  });

  test('has the description of the edition, and is of version 1.1', () => {
    const edition = { ...siteFile, description: 'News of tests.' };
    const text = feedText({ 'edition.json': edition, 'a.json': { headline: 'A' } }, 'json');
    expect(JSON.parse(text)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      description: 'News of tests.',
    });
    expect(JSON.parse(feedText({ 'a.json': { headline: 'A' } }, 'json'))).not.toHaveProperty('description');
  });

  test('has no image that is on another site', () => {
    const image = { src: 'https://elsewhere.example/x.jpg', alt: '', width: 4, height: 3 };
    expect(jsonOf({ 'a.json': { headline: 'A', image } }).items[0]).not.toHaveProperty('image');
  });

  test('has the date of a change only if that differs from the date of publication', () => {
    const dates = (fields: object) => jsonOf({ 'a.json': { headline: 'A', ...fields } }).items[0];
    expect(dates({ datePublished: '2026-03-09' })).not.toHaveProperty('date_modified');
    expect(dates({ datePublished: '2026-03-09', dateModified: '2026-03-10' })).toMatchObject({
      date_modified: '2026-03-10T12:00:00.000Z',
    });
    expect(dates({ dateModified: '2026-03-10' })).toMatchObject({ date_modified: '2026-03-10T12:00:00.000Z' });
  });
});
