// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { everything, feedStories, feedText, pictures, read, storyHtmlPattern } from '../../fixtures/feeds.ts';
import { textsOf, xmlOf } from '../../fixtures/machine-readers.ts';

describe('an Atom feed', () => {
  const url = 'https://tester.example/stories/a/';

  test('has every fact of a story', async () => {
    const text = feedText(feedStories, 'atom', everything, pictures);
    const { title, link, items, feedUrl } = await read(text);
    expect([title, link, feedUrl]).toEqual([
      'The Tester',
      'https://tester.example/',
      'https://tester.example/feeds/atom.xml',
    ]);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      title: 'Harbour *reopens* & more',
      link: url,
      id: url,
      author: 'Ada',
      summary: 'After <two> weeks.',
      content: expect.stringMatching(storyHtmlPattern),
    });
    const document = xmlOf(text);
    expect(textsOf(document, 'published')).toEqual(['2026-03-10T04:30:00.000Z']);
    expect(textsOf(document, 'updated')).toEqual(['2026-03-11T12:00:00.000Z', '2026-03-11T12:00:00.000Z']);
    expect([...document.querySelectorAll('category')].map((category) => category.getAttribute('term'))).toEqual([
      'Cork',
      'Ships',
    ]);
    expect([...document.querySelectorAll('entry author name')].map(({ textContent }) => textContent)).toEqual([
      'Ada',
      'Ben',
    ]);
    expect(document.querySelector('feed > author > name')?.textContent).toBe('The Tester');
  });
});
