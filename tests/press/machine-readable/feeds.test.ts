// @vitest-environment jsdom
import Parser from 'rss-parser';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  feedAddress,
  feedStyleAddress,
  manifestAddress,
  type FeedFormat,
  type ListName,
} from '../../../src/edition/addresses.ts';
import { editionFile, type Files } from '../../fixtures/copy.ts';
import { hostileFiles, hostileOptions, hostileTexts, shown } from '../../fixtures/hostile-texts.ts';
import { machineFilesOf, siteFile, textOf, textsOf, xmlOf } from '../../fixtures/machine-readers.ts';

const everything: ListName = { kind: 'headlines' };
const world: ListName = { kind: 'section', slug: 'world' };
const formats: readonly FeedFormat[] = ['rss', 'atom', 'json'];

const feedText = (
  files: Files,
  format: FeedFormat,
  list: ListName = everything,
  options?: Parameters<typeof machineFilesOf>[1],
) => textOf(machineFilesOf(files, options), feedAddress(list, format));
/** A feed as a common reader of feeds has it, which is not what wrote it. */
const read = (text: string) =>
  new Parser({ customFields: { item: ['content:encoded', 'dc:creator'] } }).parseString(text);
const rssOf = (files: Files, list: ListName = everything) => read(feedText(files, 'rss', list));
const atomOf = (files: Files, list: ListName = everything) => read(feedText(files, 'atom', list));

/** https://www.jsonfeed.org/version/1.1/ */
const moment = v.pipe(v.string(), v.isoTimestamp());
const author = v.strictObject({ name: v.string(), url: v.optional(v.pipe(v.string(), v.url())) });
const JsonFeed = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: v.string(),
  home_page_url: v.pipe(v.string(), v.url()),
  feed_url: v.pipe(v.string(), v.url()),
  description: v.optional(v.string()),
  authors: v.array(author),
  language: v.string(),
  items: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.url()),
      url: v.pipe(v.string(), v.url()),
      title: v.string(),
      content_html: v.pipe(v.string(), v.minLength(1)),
      summary: v.optional(v.string()),
      image: v.optional(v.pipe(v.string(), v.url())),
      date_published: v.optional(moment),
      date_modified: v.optional(moment),
      authors: v.optional(v.pipe(v.array(author), v.minLength(1))),
      tags: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
      language: v.optional(v.string()),
    }),
  ),
});
const jsonOf = (files: Files, list: ListName = everything, options?: Parameters<typeof machineFilesOf>[1]) =>
  v.parse(JsonFeed, JSON.parse(feedText(files, 'json', list, options)));

const full = {
  headline: 'Harbour *reopens* & more',
  description: 'After <two> weeks.',
  articleSection: 'world',
  body: ['One & [two](story:b).'],
  author: [{ name: 'Ada', url: 'https://ada.example/' }, { name: 'Ben' }],
  datePublished: '2026-03-09T23:30:00-05:00',
  dateModified: '2026-03-11',
  about: ['Cork', 'Ships'],
  image: { src: 'quay.jpg', alt: 'A quay', width: 4, height: 3 },
};
const files: Files = { 'a.json': full, 'b.json': { headline: 'B', articleSection: 'world', inLanguage: 'ar' } };
const pictures = { pictures: ['quay.jpg'] };

describe('a feed', () => {
  const html =
    /^<figure><img src="https:\/\/tester\.example\/edition\/pictures\/[^"]+" alt="A quay" width="4" height="3"\/><\/figure><p>One &amp; <a href="https:\/\/tester\.example\/stories\/b\/">two<\/a>\.<\/p>$/u;
  const url = 'https://tester.example/stories/a/';

  test('in RSS says all that is known of a story', async () => {
    const { title, link, items, feedUrl, ...rest } = await read(feedText(files, 'rss', everything, pictures));
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
      content: '<p>After &lt;two&gt; weeks.</p>',
      categories: ['Cork', 'Ships'],
    });
    expect(items[0]?.['content:encoded']).toMatch(html);
    const document = xmlOf(feedText(files, 'rss', everything, pictures));
    expect(textsOf(document, 'dc:creator')).toEqual(['Ada', 'Ben']);
    expect(document.querySelector('guid')?.getAttribute('isPermaLink')).toBe('true');
    expect(textsOf(document, 'pubDate')).toEqual(['Tue, 10 Mar 2026 04:30:00 GMT']);
  });

  test('in Atom says all that is known of a story', async () => {
    const text = feedText(files, 'atom', everything, pictures);
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
      content: expect.stringMatching(html),
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

  test('in JSON says all that is known of a story', () => {
    const feed = jsonOf(files, everything, pictures);
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
      content_html: expect.stringMatching(html),
      summary: 'After <two> weeks.',
      image: expect.stringMatching(/^https:\/\/tester\.example\/edition\/pictures\/[0-9a-f]{16}\.jpg$/u),
      date_published: '2026-03-10T04:30:00.000Z',
      date_modified: '2026-03-11T12:00:00.000Z',
      authors: full.author,
      tags: ['Cork', 'Ships'],
    });
  });

  test('says of a headline that there is no more of it, and nothing else', async () => {
    const sentence = '<p>Headline only: the full story isn’t in this edition.</p>';
    const inArabic = `<div lang="ar" dir="rtl">${sentence}</div>`;
    expect(jsonOf(files, everything, pictures).items[1]).toEqual({
      id: 'https://tester.example/stories/b/',
      url: 'https://tester.example/stories/b/',
      title: 'B',
      content_html: inArabic,
      language: 'ar',
    });
    const { items } = await rssOf({ 'b.json': { headline: 'B' } });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ title: 'B', content: sentence });
    expect(Object.keys(items[0] ?? {}).toSorted()).toEqual(['content', 'contentSnippet', 'guid', 'link', 'title']);
  });

  test('has a text without a standfirst in its description, not twice', async () => {
    const { items } = await rssOf({ 'a.json': { headline: 'A', body: ['Text.'] } });
    expect(items[0]).toMatchObject({ content: '<p>Text.</p>' });
    expect(items[0]).not.toHaveProperty('content:encoded');
  });

  test('is signed by the publisher whom the edition names', () => {
    const edition = { ...siteFile, publisher: { name: 'The Press', url: 'https://press.example/' } };
    expect(jsonOf({ 'edition.json': edition }).authors).toEqual([edition.publisher]);
  });

  test('is shown by a browser with a sheet of the edition', () => {
    const below = machineFilesOf(
      { 'edition.json': { ...siteFile, url: 'https://tester.example/paper' }, ...files },
      pictures,
    );
    for (const format of ['rss', 'atom'] as const) {
      const [sheet] = [...xmlOf(textOf(below, feedAddress(everything, format))).childNodes];
      expect(sheet?.nodeType).toBe(Node.PROCESSING_INSTRUCTION_NODE);
      expect(sheet?.nodeValue).toBe('type="text/css" href="/paper/feeds/feed.css"');
    }
    expect(textOf(below, feedStyleAddress)).not.toMatch(/@import|url\(/u);
  });

  test.each(hostileTexts)('holds a hostile text as text (%#)', async (text) => {
    const hostile = machineFilesOf(hostileFiles(text), hostileOptions);
    const name = shown(`${text} x`);
    for (const [address, make] of hostile) {
      if (address.endsWith('.xml')) xmlOf(make());
    }
    const rss = await read(textOf(hostile, feedAddress(everything, 'rss')));
    expect(shown(rss.title ?? '')).toBe(name);
    expect(rss.items.map((item) => shown(item.title ?? ''))).toEqual(
      ['x', 'y', 'z'].map((letter) => shown(`${text} ${letter}`)),
    );
    expect(shown(rss.items[0]?.categories?.[0] ?? '')).toBe(name);
    const described = new DOMParser().parseFromString(rss.items[0]?.content ?? '', 'text/html').body;
    expect(described.children).toHaveLength(1);
    expect(shown(described.textContent ?? '')).toBe(name);
    const atom = await read(textOf(hostile, feedAddress(everything, 'atom')));
    expect(atom.items.map((item) => shown(item.title ?? ''))).toEqual(
      ['x', 'y'].map((letter) => shown(`${text} ${letter}`)),
    );
    const json = v.parse(JsonFeed, JSON.parse(textOf(hostile, feedAddress(world, 'json'))));
    expect(shown(json.title)).toBe(shown(`${name} | ${name}`));
    expect(json.items).toHaveLength(2);
  });
});

describe('dates in feeds', () => {
  test('of a day are its noon, so that it is that day for most readers', async () => {
    const { items } = await rssOf({ 'a.json': { headline: 'A', datePublished: '2026-03-09' } });
    expect(items[0]?.pubDate).toBe('Mon, 09 Mar 2026 12:00:00 GMT');
  });

  test('are never made up: RSS and JSON have stories without one, Atom leaves them out', async () => {
    const mixed = { 'a.json': { headline: 'A' }, 'b.json': { headline: 'B', datePublished: '2026-03-09' } };
    expect((await rssOf(mixed)).items.map(({ title, pubDate }) => [title, pubDate !== undefined])).toEqual([
      ['B', true],
      ['A', false],
    ]);
    expect((await atomOf(mixed)).items.map(({ title }) => title)).toEqual(['B']);
  });

  test('are not there at all: then there is no Atom feed', () => {
    const addresses = [...machineFilesOf({ 'a.json': { headline: 'A' } }).keys()];
    expect(addresses).toContain('/feeds/rss.xml');
    expect(addresses.filter((address) => address.includes('atom'))).toEqual([]);
  });

  test('put the newest first', async () => {
    const dates = [
      '2026-03-09',
      '2026-03-09T13:00:00Z',
      undefined,
      '2026-03-10T00:30:00+14:00',
      '2026-03-08T23:00:00-12:00',
      undefined,
    ];
    const stories = Object.fromEntries(
      dates.map((datePublished, i) => [
        `story-${i}.json`,
        { headline: String(i), ...(datePublished === undefined ? {} : { datePublished }) },
      ]),
    );
    expect((await rssOf(stories)).items.map(({ title }) => title)).toEqual(['1', '0', '4', '3', '2', '5']);
  });
});

describe('the feeds of an edition', () => {
  const many = (count: number, story: Record<string, unknown> = {}) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `story-${i}.json`,
        {
          headline: `Story ${i}`,
          articleSection: 'world',
          about: ['Cork'],
          datePublished: new Date(Date.UTC(2026, 0, 1) + i * 3_600_000).toISOString(),
          ...story,
        },
      ]),
    );

  test('are one of everything, one of each section, and one of each topic of several stories', () => {
    const addresses = machineFilesOf({
      'a.json': { headline: 'A', about: ['Cork', 'Москва'] },
      'b.json': { headline: 'B', about: ['Москва'] },
    }).keys();
    expect([...addresses].filter((address) => address.endsWith('rss.xml'))).toEqual([
      '/feeds/rss.xml',
      '/feeds/sections/world/rss.xml',
      '/feeds/sections/trade/rss.xml',
      '/feeds/topics/%D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B0/rss.xml',
    ]);
  });

  test('are bounded: the newest 50, of a section 20, of a topic 10', () => {
    const lists: [ListName, number][] = [
      [everything, 50],
      [world, 20],
      [{ kind: 'topic', slug: 'cork' }, 10],
    ];
    for (const [list, length] of lists) {
      const { items } = jsonOf(many(60), list);
      expect(items.map(({ title }) => title)).toEqual(Array.from({ length }, (_, i) => `Story ${59 - i}`));
    }
  });

  test('are of their page: its name, its address, its stories', () => {
    const sections = [
      { slug: 'world', name: 'World', description: 'Far away.' },
      { slug: 'trade', name: 'Trade' },
    ];
    const edition = { 'edition.json': { ...siteFile, sections }, ...many(2) };
    expect(jsonOf(edition, world)).toMatchObject({
      title: 'World | The Tester',
      description: 'Far away.',
      home_page_url: 'https://tester.example/sections/world/',
      items: { length: 2 },
    });
    expect(jsonOf(edition, { kind: 'section', slug: 'trade' })).toMatchObject({ items: [] });
    expect(jsonOf(edition, { kind: 'topic', slug: 'cork' })).toMatchObject({
      title: 'Cork | The Tester',
      home_page_url: 'https://tester.example/topics/cork/',
    });
  });

  test('are none where the edition has no public address', () => {
    expect([...machineFilesOf({ ...files, 'edition.json': editionFile }, pictures).keys()]).toEqual([manifestAddress]);
  });

  test('are the same when they are made again, in whatever order', () => {
    const texts = (backwards: boolean) => {
      const made = [...machineFilesOf(many(3))];
      return new Map((backwards ? made.toReversed() : made).map(([address, make]) => [address, make()]));
    };
    const [forth, back] = [texts(false), texts(true)];
    expect(forth.size).toBe(back.size);
    for (const [address, text] of forth) expect(back.get(address)).toBe(text);
  });

  test.each(formats)('in %s take little room', (format) => {
    const text = 'A paragraph of the text. '.repeat(120);
    expect(feedText(many(60, { body: [text] }), format).length).toBeLessThan(50 * (text.length + 1000));
  });
});
