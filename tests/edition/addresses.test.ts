import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  cacheName,
  cachePrefix,
  feedAddress,
  feedStyleAddress,
  filePath,
  frontAddress,
  frontFile,
  listAddress,
  listFile,
  locateAt,
  mastheadFile,
  newsSitemapAddress,
  notFoundAddress,
  paragraphAddress,
  paragraphId,
  publicAddress,
  readableAddress,
  robotsAddress,
  searchPartFile,
  sectionAddress,
  sitemapAddress,
  sitemapPartAddress,
  storyAddress,
  storyFile,
  topicAddress,
  topicsAddress,
  topicsFile,
  wordPrefix,
  wordsFile,
  type ListName,
} from '../../src/edition/addresses.ts';
import { slugFault, slugOf } from '../../src/edition/slug.ts';

const names = [
  'Headlines',
  '404.html',
  '1',
  '2',
  'edition v1',
  '../../etc',
  '%2e%2e',
  'con',
  'Ohm Ω',
  'القاهرة',
  '東京',
  'a/b',
  '\\\\server',
  'topic 2',
  'masthead.json',
];
const slugs = names.flatMap((name) => slugOf(name) ?? []);

/** Every address that contains a slug. */
function addressesOf(slug: string): string[] {
  const lists: ListName[] = [
    { kind: 'section', slug },
    { kind: 'topic', slug },
  ];
  return [
    storyAddress(slug),
    storyFile(slug),
    wordsFile(wordPrefix(slug) ?? 'xx'),
    ...lists.flatMap((list) => [
      listAddress(list),
      listAddress(list, 2),
      listFile(list),
      listFile(list, 2),
      ...(['rss', 'atom', 'json'] as const).map((format) => feedAddress(list, format)),
    ]),
  ];
}

describe('addresses', () => {
  test('stay as readers have bookmarked them', () => {
    expect(storyAddress('rubio-lavrov')).toBe('/stories/rubio-lavrov/');
    expect(sectionAddress('world')).toBe('/sections/world/');
    expect(topicAddress('kuala-lumpur')).toBe('/topics/kuala-lumpur/');
    expect(listAddress({ kind: 'headlines' })).toBe('/headlines/');
    expect(listAddress({ kind: 'section', slug: 'world' }, 3)).toBe('/sections/world/3/');
    expect([topicsAddress(), topicsAddress(1), topicsAddress(2)]).toEqual(['/topics/', '/topics/', '/topics/-/2/']);
    expect([topicsFile(), topicsFile(2)]).toEqual(['/edition/v1/topics/-/1.json', '/edition/v1/topics/-/2.json']);
    expect(searchPartFile('words', 0)).toBe('/edition/v1/search/words/0.json');
    expect(paragraphAddress('rubio-lavrov', paragraphId(0))).toBe('/stories/rubio-lavrov/#p1');
    expect(storyFile('rubio-lavrov')).toBe('/edition/v1/stories/rubio-lavrov.json');
    expect(listFile({ kind: 'headlines' })).toBe('/edition/v1/headlines/1.json');
    expect(listFile({ kind: 'topic', slug: 'asean' }, 2)).toBe('/edition/v1/topics/asean/2.json');
  });

  test('stay as feed readers and search engines know them', () => {
    expect(feedAddress({ kind: 'headlines' }, 'rss')).toBe('/feeds/rss.xml');
    expect(feedAddress({ kind: 'headlines' }, 'atom')).toBe('/feeds/atom.xml');
    expect(feedAddress({ kind: 'headlines' }, 'json')).toBe('/feeds/feed.json');
    expect(feedAddress({ kind: 'section', slug: 'world' }, 'rss')).toBe('/feeds/sections/world/rss.xml');
    expect(feedAddress({ kind: 'topic', slug: 'москва' }, 'atom')).toBe(
      '/feeds/topics/%D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B0/atom.xml',
    );
    expect([sitemapAddress, sitemapPartAddress(1), newsSitemapAddress, robotsAddress]).toEqual([
      '/sitemap.xml',
      '/sitemap-1.xml',
      '/sitemap-news.xml',
      '/robots.txt',
    ]);
  });

  test('of other scripts are percent-encoded, and their files are not', () => {
    expect(storyAddress('москва')).toBe('/stories/%D0%BC%D0%BE%D1%81%D0%BA%D0%B2%D0%B0/');
    expect(filePath(storyAddress('москва'))).toBe('stories/москва/index.html');
  });

  test('that end in a slash are folders with an index', () => {
    expect(filePath(frontAddress)).toBe('index.html');
    expect(filePath('/sections/world/2/')).toBe('sections/world/2/index.html');
    expect(filePath(notFoundAddress)).toBe('404.html');
  });

  test.each(slugs)('of %s stay in the output folder', (slug) => {
    expect(slugFault(slug)).toBeUndefined();
    for (const address of addressesOf(slug)) {
      const path = filePath(address);
      expect(posix.normalize(path)).toBe(path);
      expect(path).not.toMatch(/^\/|\\|(?:^|\/)\.\.?(?:\/|$)/u);
    }
  });

  test('never lead to one file for two things', () => {
    const fixed = [
      frontAddress,
      notFoundAddress,
      frontFile,
      mastheadFile,
      feedStyleAddress,
      sitemapAddress,
      sitemapPartAddress(1),
      newsSitemapAddress,
      robotsAddress,
      feedAddress({ kind: 'headlines' }, 'rss'),
    ];
    const headlines = [1, 2, 3].flatMap((page) => [
      listAddress({ kind: 'headlines' }, page),
      listFile({ kind: 'headlines' }, page),
    ]);
    const all = [...fixed, ...headlines, ...new Set(slugs.flatMap(addressesOf))].map(filePath);
    expect(all.filter((path, i) => all.indexOf(path) !== i)).toEqual([]);
  });

  test('escape everything in a slug', () => {
    expect(storyFile('../../secrets')).toBe('/edition/v1/stories/..%2F..%2Fsecrets.json');
    expect(storyFile('a?b#c')).toBe('/edition/v1/stories/a%3Fb%23c.json');
    expect(listFile({ kind: 'section', slug: '../x' })).toBe('/edition/v1/sections/..%2Fx/1.json');
  });
});

describe('the whole URL of an address', () => {
  test.each([
    ['/', 'https://news.example/paper/'],
    ['/stories/flood/#p2', 'https://news.example/paper/stories/flood/#p2'],
    ['/https:/other.example/', 'https://news.example/paper/https:/other.example/'],
    ['//other.example/', 'https://news.example/paper//other.example/'],
  ])('%s is %s', (address, url) => {
    expect(publicAddress('https://news.example/paper/', address)).toBe(url);
    expect(locateAt('https://news.example/paper/')(address)).toBe(url);
  });
});

test.each([
  ['https://news.example/stories/%D0%BC%D0%B8%D1%80/', 'https://news.example/stories/мир/'],
  ['/a%2Fb/', '/a%2Fb/'],
  ['/%zz/%20', '/%zz/%20'],
])('%s is read as %s', (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
});

test('caches have names of their own for every base path, kind and version', () => {
  expect(cacheName('/', 'pages')).toBe('broadsheet:/:pages');
  expect(cacheName('/paper/', 'edition', '1')).toBe('broadsheet:/paper/:edition:1');
  expect(cacheName('/paper/', 'data').startsWith(cachePrefix('/'))).toBe(false);
  expect(cacheName('/paper/', 'data').startsWith(cachePrefix('/paper/'))).toBe(true);
});

describe('the prefix of a word', () => {
  test.each([
    ['sanctions', 'sa'],
    ['東京都', '東京'],
    ['𐌰𐌱𐌲', '𐌰𐌱'],
  ])('of %s is %s', (word, prefix) => {
    expect(wordPrefix(word)).toBe(prefix);
  });

  test('is undefined for words of one or two characters', () => {
    expect(wordPrefix('of')).toBeUndefined();
    expect(wordPrefix('𐌰𐌱')).toBeUndefined();
  });
});
