// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { everything, feedStories, feedText, pictures, read, rssOf, storyHtmlPattern } from '../../fixtures/feeds.ts';
import { textsOf, xmlOf } from '../../fixtures/machine-readers.ts';

describe('an RSS feed', () => {
  const url = 'https://tester.example/stories/a/';

  test('has every fact of a story', async () => {
    const { title, link, items, feedUrl, ...rest } = await read(feedText(feedStories, 'rss', everything, pictures));
    expect([title, link, feedUrl]).toEqual([
      'The Tester',
      'https://tester.example/',
      'https://tester.example/feeds/rss.xml',
    ]);
    expect(rest).toMatchObject({ description: 'The Tester', language: 'en' });
    expect(items[0]).toMatchObject({
      title: 'Harbour *reopens* & more',
      link: url,
      guid: url,
      isoDate: '2026-03-10T04:30:00.000Z',
      content: '<p lang="en" dir="ltr">After &lt;two&gt; weeks.</p>',
      categories: ['Cork', 'Ships'],
    });
    expect(items[0]?.['content:encoded']).toMatch(storyHtmlPattern);
    const document = xmlOf(feedText(feedStories, 'rss', everything, pictures));
    expect(textsOf(document, 'dc:creator')).toEqual(['Ada', 'Ben']);
    expect(document.querySelector('guid')?.getAttribute('isPermaLink')).toBe('true');
    expect(textsOf(document, 'dc:language')).toEqual(['en', 'ar']);
    expect(textsOf(document, 'pubDate')).toEqual(['Tue, 10 Mar 2026 04:30:00 GMT']);
  });

  test('has the main picture of a story with its caption and credit', () => {
    const image = { src: 'quay.jpg', alt: 'A quay', caption: 'The *quay*.', credit: 'A & B' };
    const text = feedText(
      { 'a.json': { headline: 'A', image }, 'b.json': { headline: 'B' } },
      'rss',
      everything,
      pictures,
    );
    const found = [...xmlOf(text).getElementsByTagName('media:content')];
    expect(found.map((element) => element.getAttribute('url'))).toEqual([
      expect.stringMatching(/^https:\/\/tester\.example\/edition\/pictures\/[\da-f]{16}\.jpg$/u),
    ]);
    expect([...(found[0]?.children ?? [])].map((child) => [child.tagName, child.textContent])).toEqual([
      ['media:description', 'The quay.'],
      ['media:credit', 'A & B'],
    ]);
  });

  test('has the text of a story without a standfirst as its description, and only there', async () => {
    const { items } = await rssOf({ 'a.json': { headline: 'A', body: ['Text.'] } });
    expect(items[0]).toMatchObject({ content: '<div lang="en" dir="ltr"><p>Text.</p></div>' });
    expect(items[0]).not.toHaveProperty('content:encoded');
  });
});
