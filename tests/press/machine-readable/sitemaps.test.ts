// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import {
  manifestAddress,
  speculationRulesAddress,
  newsSitemapAddress,
  robotsAddress,
  sitemapAddress,
  sitemapPartAddress,
} from '../../../src/edition/addresses.ts';
import { element } from '../../../src/text/markup.ts';
import { machineFiles } from '../../../src/press/machine-readable/machine-files.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { splitEntries } from '../../../src/press/machine-readable/sitemaps.ts';
import { editionFile, editionOf, type CopyOptions, type Files } from '../../fixtures/copy.ts';
import { hostileFiles, hostileOptions, hostileTexts, shown } from '../../fixtures/hostile-texts.ts';
import { machineFilesOf, siteFile, textOf, textsOf, xmlOf } from '../../fixtures/machine-readers.ts';

const story = (datePublished?: string, rest: Record<string, unknown> = {}) => ({
  headline: 'A',
  body: ['Text.'],
  ...(datePublished === undefined ? {} : { datePublished }),
  ...rest,
});
const documentOf = (files: Files, address: string, options?: CopyOptions) =>
  xmlOf(textOf(machineFilesOf(files, options), address));

describe('the sitemap', () => {
  const files = {
    'a.json': story('2026-03-09', { articleSection: 'world', about: ['Москва'] }),
    'b.json': { headline: 'B' },
  };

  test('has every page, and nothing else', () => {
    const { pages } = planPublication(editionOf({ 'edition.json': siteFile, ...files }));
    const found = textsOf(documentOf(files, sitemapPartAddress(1)), 'loc');
    expect(found).toEqual(pages.map((page) => `https://tester.example${page}`));
    expect(found).toContain('https://tester.example/topics/%D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B0/');
  });

  test('is an index of its parts', () => {
    expect(textsOf(documentOf({ 'b.json': { headline: 'B' } }, sitemapAddress), 'loc')).toEqual([
      'https://tester.example/sitemap-1.xml',
    ]);
    const index = documentOf(files, sitemapAddress);
    expect(index.documentElement.localName).toBe('sitemapindex');
    expect(textsOf(index, 'loc')).toEqual([
      'https://tester.example/sitemap-1.xml',
      'https://tester.example/sitemap-news.xml',
    ]);
  });

  test.each([
    [story('2026-03-09'), '2026-03-09'],
    [story('2026-03-09T14:30:00+05:30'), '2026-03-09T14:30:00+05:30'],
    [story('2026-03-09', { dateModified: '2026-03-11' }), '2026-03-11'],
    [story('2026-03-09', { correction: [{ text: 'x', datePublished: '2026-03-01' }] }), '2026-03-09'],
    [story(undefined, { correction: [{ text: 'x', datePublished: '2026-04-01' }, { text: 'y' }] }), '2026-04-01'],
  ])('has the date of a story’s last change as written: %j', (file, expected) => {
    expect(textsOf(documentOf({ 'a.json': file }, sitemapPartAddress(1)), 'lastmod')).toEqual([expected]);
  });

  test('has no date for a story without one', () => {
    expect(textsOf(documentOf({ 'a.json': story() }, sitemapPartAddress(1)), 'lastmod')).toEqual([]);
  });

  test('is split where a part would have too many entries or bytes', () => {
    const entry = element('url', {}, ['é'.repeat(10)]);
    const lengths = (...limits: [number, number]) =>
      splitEntries(
        Array.from({ length: 7 }, () => entry),
        ...limits,
      ).map((part) => part.length);
    expect(lengths(3, 1e6)).toEqual([3, 3, 1]);
    expect(lengths(7, 1e6)).toEqual([7]);
    expect(lengths(100, 2 * Buffer.byteLength(entry.source))).toEqual([2, 2, 2, 1]);
    expect(splitEntries([])).toEqual([]);
  });

  test('needs a public address of the edition', () => {
    expect([...machineFilesOf({ 'edition.json': editionFile, ...files }).keys()]).toEqual([
      manifestAddress,
      speculationRulesAddress,
    ]);
  });
});

describe('the news sitemap', () => {
  const newsOf = (files: Files) =>
    textsOf(documentOf(files, newsSitemapAddress), 'loc').map((address) => address.split('/').at(-2));

  test('has the stories of the two days before the newest', () => {
    const files = {
      'a.json': story('2026-03-09T12:00:00Z'),
      'b.json': story('2026-03-11T11:59:00Z'),
      'c.json': story('2026-03-10'),
      'd.json': story('2026-03-09T11:00:00Z'),
      'e.json': story(),
    };
    expect(newsOf(files)).toEqual(['b', 'c', 'a']);
  });

  test('leaves out a story that is exactly two days older than the newest', () => {
    expect(newsOf({ 'a.json': story('2026-03-09T12:00:01Z'), 'b.json': story('2026-03-11T12:00:01Z') })).toEqual(['b']);
    expect(newsOf({ 'a.json': story('2026-03-09T12:00:02Z'), 'b.json': story('2026-03-11T12:00:01Z') })).toEqual([
      'b',
      'a',
    ]);
  });

  test('has no headline-only stories, and is absent without stories', () => {
    expect(newsOf({ 'a.json': story('2026-03-09'), 'b.json': { headline: 'B', datePublished: '2026-04-01' } })).toEqual(
      ['a'],
    );
    expect(
      machineFilesOf({ 'a.json': story(), 'b.json': { headline: 'B', datePublished: '2026-04-01' } }).has(
        newsSitemapAddress,
      ),
    ).toBe(false);
  });

  test('has at most a thousand stories', () => {
    const stories = Object.fromEntries(
      Array.from({ length: 1001 }, (_, i) => [`story-${i}.json`, story('2026-03-09')]),
    );
    const files = machineFiles(editionOf({ 'edition.json': siteFile, ...stories }), []);
    expect(textOf(files, newsSitemapAddress).match(/<loc>/gu)).toHaveLength(1000);
  });

  test.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    ['zh', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['yue', 'yue'],
  ])('names the language %s as %s', (inLanguage, expected) => {
    const news = documentOf({ 'a.json': story('2026-03-09', { inLanguage }) }, newsSitemapAddress);
    expect(textsOf(news, 'news:language')).toEqual([expected]);
    expect([textsOf(news, 'news:name'), textsOf(news, 'news:title'), textsOf(news, 'news:publication_date')]).toEqual([
      ['The Tester'],
      ['A'],
      ['2026-03-09'],
    ]);
  });

  test.each(hostileTexts)('holds a hostile text as text (%#)', (text) => {
    const news = documentOf(hostileFiles(text), newsSitemapAddress, hostileOptions);
    expect(textsOf(news, 'news:title').map(shown)).toEqual([shown(`${text} x`)]);
    expect(textsOf(news, 'news:name').map(shown)).toEqual([shown(`${text} x`)]);
  });
});

describe('robots.txt', () => {
  test('allows everything, and names the sitemap', () => {
    expect(textOf(machineFilesOf({}), robotsAddress)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://tester.example/sitemap.xml\n',
    );
  });

  test('is absent below a path', () => {
    expect(
      machineFilesOf({ 'edition.json': { ...siteFile, url: 'https://tester.example/paper/' } }).has(robotsAddress),
    ).toBe(false);
  });
});
