// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { manifestAddress, speculationRulesAddress, type ListName } from '../../../src/edition/addresses.ts';
import { editionFile } from '../../fixtures/copy.ts';
import {
  atomOf,
  everything,
  feedStories,
  feedText,
  formats,
  jsonOf,
  pictures,
  rssOf,
  world,
} from '../../fixtures/feeds.ts';
import { machineFilesOf, siteFile } from '../../fixtures/machine-readers.ts';

describe('dates in feeds', () => {
  test('are noon UTC for a plain date, which is that day for most readers', async () => {
    const { items } = await rssOf({ 'a.json': { headline: 'A', datePublished: '2026-03-09' } });
    expect(items[0]?.pubDate).toBe('Mon, 09 Mar 2026 12:00:00 GMT');
  });

  test('are absent for a story without one, which Atom leaves out', async () => {
    const mixed = { 'a.json': { headline: 'A' }, 'b.json': { headline: 'B', datePublished: '2026-03-09' } };
    expect((await rssOf(mixed)).items.map(({ title, pubDate }) => [title, pubDate !== undefined])).toEqual([
      ['B', true],
      ['A', false],
    ]);
    expect((await atomOf(mixed)).items.map(({ title }) => title)).toEqual(['B']);
  });

  test('are required by Atom: without any there is no Atom feed', () => {
    const addresses = [...machineFilesOf({ 'a.json': { headline: 'A' } }).keys()];
    expect(addresses).toContain('/feeds/rss.xml');
    expect(addresses.filter((address) => address.includes('atom'))).toEqual([]);
  });

  test('put the newest story first', async () => {
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

  test('are for all stories, each section, and each topic of several stories', () => {
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

  test('have at most 50 stories, of a section 20, of a topic 10', () => {
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

  test('have the newest stories, whatever the editor puts first', () => {
    const front = { stories: ['story-0', 'story-1'] };
    const { items } = jsonOf({ ...many(60), 'edition.json': { ...siteFile, front } });
    expect(items.map(({ title }) => title)).toEqual(Array.from({ length: 50 }, (_, i) => `Story ${59 - i}`));
  });

  test('have the name, address and stories of their page', () => {
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

  test('need a public address of the edition', () => {
    expect([...machineFilesOf({ ...feedStories, 'edition.json': editionFile }, pictures).keys()]).toEqual([
      manifestAddress,
      speculationRulesAddress,
    ]);
  });

  test('are the same in whatever order they are made', () => {
    const texts = (backwards: boolean) => {
      const made = [...machineFilesOf(many(3))];
      return new Map((backwards ? made.toReversed() : made).map(([address, make]) => [address, make()]));
    };
    const [forth, back] = [texts(false), texts(true)];
    expect(forth.size).toBe(back.size);
    for (const [address, text] of forth) expect(back.get(address)).toBe(text);
  });

  test.each(formats)('in %s have little overhead', (format) => {
    const text = 'A paragraph of the text. '.repeat(120);
    expect(feedText(many(60, { body: [text] }), format).length).toBeLessThan(50 * (text.length + 1000));
  });
});
