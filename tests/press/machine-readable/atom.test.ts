// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { everything, feedStories, feedText, pictures, read, storyHtmlPattern } from '../../fixtures/feeds.ts';
import type { Files } from '../../fixtures/copy.ts';
import { siteFile, textsOf, xmlOf } from '../../fixtures/machine-readers.ts';

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
      summary: '<p lang="en" dir="ltr">After &lt;two&gt; weeks.</p>',
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

  const documentOf = (files: Files) => xmlOf(feedText(files, 'atom'));

  test('has the description of the edition, links to itself and to the page, and its own address as id', () => {
    const document = documentOf({
      'edition.json': { ...siteFile, description: 'News of tests.' },
      'a.json': { headline: 'A', datePublished: '2026-03-09' },
    });
    expect(textsOf(document, 'subtitle')).toEqual(['News of tests.']);
    expect(document.querySelector('feed > id')?.textContent).toBe('https://tester.example/feeds/atom.xml');
    expect(
      [...document.querySelectorAll('feed > link')].map((link) =>
        ['rel', 'type', 'href'].map((name) => link.getAttribute(name)),
      ),
    ).toEqual([
      ['self', 'application/atom+xml', 'https://tester.example/feeds/atom.xml'],
      ['alternate', 'text/html', 'https://tester.example/'],
    ]);
  });

  test('was updated when its latest story was, whichever that is', () => {
    const files = {
      'a.json': { headline: 'A', datePublished: '2026-03-10' },
      'b.json': { headline: 'B', datePublished: '2026-03-08', dateModified: '2026-03-12' },
    };
    expect(documentOf(files).querySelector('feed > updated')?.textContent).toBe('2026-03-12T12:00:00.000Z');
    expect(textsOf(documentOf(files), 'updated').slice(1)).toEqual([
      '2026-03-10T12:00:00.000Z',
      '2026-03-12T12:00:00.000Z',
    ]);
  });

  test('names the language of each story, and the addresses of authors that have one', () => {
    const document = documentOf({
      'a.json': {
        headline: 'A',
        datePublished: '2026-03-10',
        inLanguage: 'ar',
        author: [{ name: 'Ada', url: 'https://ada.example/' }],
      },
      'b.json': { headline: 'B', datePublished: '2026-03-08', author: [{ name: 'Ben' }] },
    });
    expect(document.documentElement.getAttribute('xml:lang')).toBe('en');
    expect([...document.querySelectorAll('entry')].map((entry) => entry.getAttribute('xml:lang'))).toEqual([
      'ar',
      'en',
    ]);
    expect([...document.querySelectorAll('entry author')].map(({ textContent }) => textContent)).toEqual([
      'Adahttps://ada.example/',
      'Ben',
    ]);
  });
});
