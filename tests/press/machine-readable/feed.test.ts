// @vitest-environment jsdom
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { feedAddress, feedStyleAddress } from '../../../src/edition/addresses.ts';
import {
  atomOf,
  everything,
  feedStories,
  JsonFeed,
  jsonOf,
  pictures,
  read,
  rssOf,
  world,
} from '../../fixtures/feeds.ts';
import { hostileFiles, hostileOptions, hostileTexts, shown } from '../../fixtures/hostile-texts.ts';
import { machineFilesOf, siteFile, textOf, xmlOf } from '../../fixtures/machine-readers.ts';

describe('a feed', () => {
  test('has a notice as the text of a headline-only story', async () => {
    const sentence = '<p>Headline only: the full story isn’t in this edition.</p>';
    const marked = sentence.replace(/>(.*)</u, '><span lang="en" dir="ltr">$1</span><');
    const inArabic = `<div lang="ar" dir="rtl">${marked}</div>`;
    expect(jsonOf(feedStories, everything, pictures).items[1]).toEqual({
      id: 'https://tester.example/stories/b/',
      url: 'https://tester.example/stories/b/',
      title: 'B',
      content_html: inArabic,
      language: 'ar',
    });
    const { items } = await rssOf({ 'b.json': { headline: 'B' } });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ title: 'B', content: `<div lang="en" dir="ltr">${sentence}</div>` });
    expect(Object.keys(items[0] ?? {}).toSorted()).toEqual([
      'content',
      'contentSnippet',
      'guid',
      'language',
      'link',
      'title',
    ]);
  });

  test.each(['he', 'fa', 'ur', 'ar', 'ckb', 'ku-Arab', 'dv', 'en', 'az'])(
    'has the language and direction of every item, also of a feed in that language: %s',
    async (inLanguage) => {
      const files = {
        'edition.json': { ...siteFile, inLanguage },
        'a.json': { headline: 'A', description: 'WHO', body: ['UN.'], datePublished: '2026-03-09' },
      };
      const mark = new RegExp(
        `^<(?:p|div) lang="${inLanguage}" dir="${/^(?:en|az)$/u.test(inLanguage) ? 'ltr' : 'rtl'}">`,
        'u',
      );
      const [rss, atom, json] = [await rssOf(files), await atomOf(files), jsonOf(files)];
      for (const text of [rss.items[0]?.content, rss.items[0]?.['content:encoded'], atom.items[0]?.content])
        expect(text).toMatch(mark);
      expect(atom.items[0]?.summary).toMatch(mark);
      expect(json.items[0]).toMatchObject({ content_html: expect.stringMatching(mark), language: inLanguage });
    },
  );

  test('keeps the id of a story that is renamed, also twice', async () => {
    const story = { headline: 'A', datePublished: '2026-03-09', body: ['Text.'] };
    const id = 'https://tester.example/stories/a/';
    for (const files of [
      { 'a.json': story },
      { 'b.json': { ...story, aliases: ['a'] } },
      { 'c.json': { ...story, aliases: ['a', 'b'] } },
    ]) {
      const url = `https://tester.example/stories/${Object.keys(files)[0]?.charAt(0)}/`;
      expect(jsonOf(files).items[0]).toMatchObject({ id, url });
      expect((await atomOf(files)).items[0]).toMatchObject({ id, link: url });
      expect((await rssOf(files)).items[0]).toMatchObject({ guid: id, link: url });
      const guid = xmlOf(textOf(machineFilesOf(files), feedAddress(everything, 'rss'))).querySelector('guid');
      expect(guid?.getAttribute('isPermaLink')).toBe(String(id === url));
    }
  });

  test('has the publisher that the edition names as its author', () => {
    const edition = { ...siteFile, publisher: { name: 'The Press', url: 'https://press.example/' } };
    expect(jsonOf({ 'edition.json': edition }).authors).toEqual([edition.publisher]);
  });

  test('names the stylesheet that browsers show it with', () => {
    const below = machineFilesOf(
      { 'edition.json': { ...siteFile, url: 'https://tester.example/paper' }, ...feedStories },
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
