// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { everything, feedStories, jsonOf, pictures, storyHtmlPattern } from '../../fixtures/feeds.ts';

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
      date_published: '2026-03-10T04:30:00.000Z',
      date_modified: '2026-03-11T12:00:00.000Z',
      authors: [{ name: 'Ada', url: 'https://ada.example/' }, { name: 'Ben' }],
      tags: ['Cork', 'Ships'],
    });
  });
});
