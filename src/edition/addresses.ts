/**
 * Every address of an edition: of pages, of data files, and of files for feed readers and search engines. An address
 * begins with a slash. It does not contain the edition's base path: the code that fetches or links the address adds the
 * base path. offline-edition.ts has the addresses that only keeping an edition offline needs.
 */

/** How many headlines a page of a list holds. */
export const pageLength = 30;

/** How many topics a page of the list of topics holds. */
export const topicsPageLength = 120;

/**
 * The URL structure: a pattern for each kind of page, as the router reads it. `:slug` and `:page` match one part of a
 * path, and a question mark makes it optional. Addresses are built and parsed by the same patterns.
 */
export const pagePatterns = {
  front: '/',
  story: '/stories/:slug/',
  headlines: '/headlines/:page?/',
  section: '/sections/:slug/:page?/',
  topics: '/topics/',
  // No topic's slug is a hyphen.
  topicsPage: '/topics/-/:page/',
  topic: '/topics/:slug/:page?/',
  author: '/authors/:slug/:page?/',
  series: '/series/:slug/:page?/',
  search: '/search/',
  // The reader's own pages: their content is on the reader's device alone.
  saved: '/saved/',
  history: '/history/',
  // The shell: shown for a page that cannot be fetched, and becomes that page once the app has started.
  offline: '/offline/',
} as const;

export type PageKind = keyof typeof pagePatterns;

const encode = (part: string): string => encodeURIComponent(part);

/** The address of a page. The first page of a list has no number. */
const pageAddress = (kind: PageKind, slug = '', page = 1): string =>
  pagePatterns[kind]
    .replace(':slug', () => encode(slug))
    .replace(':page?/', page === 1 ? '' : `${page}/`)
    .replace(':page', String(page));

export const frontAddress = pagePatterns.front;
export const searchAddress = pagePatterns.search;
export const savedAddress = pagePatterns.saved;
export const historyAddress = pagePatterns.history;
export const offlineAddress = pagePatterns.offline;
export const storyAddress = (slug: string): string => pageAddress('story', slug);
export const paragraphAddress = (slug: string, paragraph: string): string => `${storyAddress(slug)}#${paragraph}`;

/** A list of headlines, in pages: all of them, or those of a section, topic, author or series. */
export type ListName =
  | { readonly kind: 'headlines' }
  | { readonly kind: 'section' | 'topic' | 'author' | 'series'; readonly slug: string };

/** @param page from 1 */
export const listAddress = (list: ListName, page = 1): string =>
  pageAddress(list.kind, list.kind === 'headlines' ? '' : list.slug, page);
export const sectionAddress = (slug: string): string => listAddress({ kind: 'section', slug });
export const topicAddress = (slug: string): string => listAddress({ kind: 'topic', slug });
export const authorAddress = (slug: string): string => listAddress({ kind: 'author', slug });
export const seriesAddress = (slug: string): string => listAddress({ kind: 'series', slug });

/** A page of the list of topics, from 1. */
export const topicsAddress = (page = 1): string => pageAddress(page === 1 ? 'topics' : 'topicsPage', '', page);

export const notFoundAddress = '/404.html';
export const manifestAddress = '/manifest.webmanifest';
/** Rules by which browsers load the next page ahead (https://wicg.github.io/nav-speculation/). */
export const speculationRulesAddress = '/speculation-rules.json';
export const workerAddress = '/service-worker.js';
/** Begins the fragment of a link that carries a reading list to the page of saved stories. */
export const listMark = '#list=';

/**
 * The whole URL of an address.
 * @param url the edition's public URL, with a slash at its end
 */
export const publicAddress = (url: string, address: string): string =>
  // Joined as text: `new URL(path, url)` would take a path such as "https:" for another site.
  new URL(url + address.slice(1)).href;

/** Gives the whole URL of an address. */
export type Locate = (address: string) => string;

/** @param url the edition's public URL, with a slash at its end */
export const locateAt =
  (url: string): Locate =>
  (address) =>
    publicAddress(url, address);

/** A URL as people read and type it: with letters of any script instead of percent-encoding. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const data = '/edition/v1';
/** The folder of all data files. */
export const dataFolder = `${data}/`;
/** The folder of scripts and fonts, whose names contain a hash of their content. */
export const assetsFolder = '/assets/';
/** The folder of the files of pictures, whose names contain a hash of the picture. */
export const picturesFolder = '/edition/pictures/';
/** Films, recordings and captions that are next to stories. */
export const mediaFolder = '/edition/media/';
/** The folder of preview images, whose names contain a hash of their content. */
export const previewImagesFolder = '/cards/';

export const mastheadFile = `${data}/masthead.json`;
export const frontFile = `${data}/front.json`;
export const storyFile = (slug: string): string => `${data}${storyAddress(slug).slice(0, -1)}.json`;
export const listFile = (list: ListName, page = 1): string => `${data}${listAddress(list)}${page}.json`;
export const topicsFile = (page = 1): string => `${data}${pageAddress('topicsPage', '', page).slice(0, -1)}.json`;

/** RSS 2.0, Atom 1.0 and JSON Feed 1.1. */
export type FeedFormat = 'rss' | 'atom' | 'json';

/** The folder of all feeds. */
export const feedsFolder = '/feeds/';
/** The file name of each format's feed. */
export const feedNames: Readonly<Record<FeedFormat, string>> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

/** The address of a list's feed. The feed of all stories is that of the edition. */
export const feedAddress = (list: ListName, format: FeedFormat): string =>
  `${feedsFolder}${list.kind === 'headlines' ? '' : listAddress(list).slice(1)}${feedNames[format]}`;

/** The stylesheet for feeds that are opened in a browser. */
export const feedStyleAddress = `${feedsFolder}feed.css`;

// A sitemap may only list pages in its own folder and below it, so all sitemaps are at the top.
export const sitemapAddress = '/sitemap.xml';
export const sitemapPartAddress = (part: number): string => `/sitemap-${part}.xml`;
export const newsSitemapAddress = '/sitemap-news.xml';
export const robotsAddress = '/robots.txt';

/** Words of slugs that begin with two characters, with their headlines: suggestions for a page that was not found. */
export const wordsFile = (prefix: string): string => `${data}/words/${encode(prefix)}.json`;

/** The first two characters of a word; undefined for a word of one or two, which too many headlines have. */
export function wordPrefix(word: string): string | undefined {
  const characters = [...word];
  return characters.length < 3 ? undefined : characters.slice(0, 2).join('');
}

const search = `${data}/search`;

/** The data of the search page itself. */
export const searchPageFile = `${search}/page.json`;
/** Lists the other files of the search index with the terms in each. */
export const searchManifestFile = `${search}/index.json`;
export const searchDaysFile = `${search}/days.json`;
/** The kinds of files of the search index. The files of each kind are numbered from 0. */
export type SearchPart = 'words' | 'endings' | 'postings' | 'pairs' | 'cards';
export const searchPartFile = (part: SearchPart, number: number): string => `${search}/${part}/${number}.json`;

/** The id of the headline above a story's text. */
export const storyHeadlineId = 'headline';

/** The id of a picture, and of the viewer's address. @param number on the page, from 1 */
export const pictureId = (number: number): string => `picture-${number}`;

/** The id of the picture above a story's text. */
export const leadPictureId = 'picture';

/**
 * The id of a block of a story on its page, to which links to a passage lead.
 * @param index of the block, from 0
 */
export const paragraphId = (index: number): string => `p${index + 1}`;

/**
 * The path of an address's file in the output folder. It is decoded, since hosts decode an address before they look
 * for its file.
 */
export function filePath(address: string): string {
  const path = decodeURIComponent(address).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The beginning of every cache's name. It contains the base path, so that two editions on one host stay separate. */
export const cachePrefix = (base: string): string => `broadsheet:${base}:`;

/**
 * The names of the caches on the reader's device: `edition` and a version for the scripts of a version, `pages`, `data`
 * and `pictures` for what was read, `assets` for scripts and fonts cached when they were used, `notes` for the
 * service worker's state, `kept` for the whole edition that a reader keeps offline, and `arriving` for the next one.
 */
export const cacheName = (
  base: string,
  what: 'edition' | 'pages' | 'data' | 'pictures' | 'assets' | 'notes' | 'kept' | 'arriving',
  version = '',
): string => `${cachePrefix(base)}${what}${version === '' ? '' : `:${version}`}`;
