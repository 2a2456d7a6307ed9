/**
 * Every address of an edition: the pages that readers open, the data files that the browser
 * reads on the next click, and the files that feed readers and search engines ask for. All are
 * below the edition's base path, which the router and the reader of files add.
 */

/** How many headlines a page of a list holds. */
export const pageLength = 30;

const slugSegment = (slug: string): string => encodeURIComponent(slug);
const pageSegment = (page: number): string => (page === 1 ? '' : `${page}/`);

export const frontAddress = '/';
export const notFoundAddress = '/404.html';
export const searchAddress = '/search/';
/** The reader's own pages: what is on them is on their device alone. */
export const savedAddress = '/saved/';
export const historyAddress = '/history/';
/** Begins the fragment of an address that brings a reading list to the page of what is saved. */
export const listMark = '#list=';
export const manifestAddress = '/manifest.webmanifest';
/** What answers where a page cannot be fetched: a shell that is the page of any address once it is taken over. */
export const offlineAddress = '/offline/';
export const workerAddress = '/service-worker.js';
export const storyAddress = (slug: string): string => `/stories/${slugSegment(slug)}/`;
export const paragraphAddress = (slug: string, paragraph: string): string => `${storyAddress(slug)}#${paragraph}`;

/** A list of headlines, in pages: everything, a section's, or a topic's. */
export type ListName =
  | { readonly kind: 'headlines' }
  | { readonly kind: 'section'; readonly slug: string }
  | { readonly kind: 'topic'; readonly slug: string };

function listPath(list: ListName): string {
  switch (list.kind) {
    case 'headlines':
      return '/headlines/';
    case 'section':
      return `/sections/${slugSegment(list.slug)}/`;
    case 'topic':
      return `/topics/${slugSegment(list.slug)}/`;
  }
}

export const listAddress = (list: ListName, page = 1): string => `${listPath(list)}${pageSegment(page)}`;
export const sectionAddress = (slug: string): string => listAddress({ kind: 'section', slug });
export const topicAddress = (slug: string): string => listAddress({ kind: 'topic', slug });

/** How many topics a page of all of them holds. */
export const topicsPageLength = 120;

/** A page of all topics, from 1. No topic's slug is a hyphen. */
export const topicsAddress = (page = 1): string => (page === 1 ? '/topics/' : `/topics/-/${page}/`);

/**
 * An address as the world knows it.
 * @param url the edition's public address, with a slash at its end
 */
export const publicAddress = (url: string, address: string): string =>
  // Put together as text: "https:" at the start of a path would be read as another site's address.
  new URL(url + address.slice(1)).href;

/** Where an address of the edition is on the web. */
export type Locate = (address: string) => string;

/**
 * Makes whole addresses of those of the edition.
 * @param url the public address, with a slash at its end
 */
export const locateAt =
  (url: string): Locate =>
  (address) =>
    publicAddress(url, address);

/** A whole address as people read and type it: browsers take letters of any script. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const data = '/edition/v1';
/** Where all data files are. */
export const dataFolder = `${data}/`;
/** Where files are whose names are made of what is in them. */
export const assetsFolder = '/assets/';
export const picturesFolder = '/edition/pictures/';
/** Where preview images are, under names made of their content. */
export const previewImagesFolder = '/cards/';

export const mastheadFile = `${data}/masthead.json`;
export const frontFile = `${data}/front.json`;
export const storyFile = (slug: string): string => `${data}/stories/${slugSegment(slug)}.json`;
export const listFile = (list: ListName, page = 1): string => `${data}${listPath(list)}${page}.json`;

export const topicsFile = (page = 1): string => `${data}/topics/-/${page}.json`;

/** What feeds are written in: RSS 2.0, Atom 1.0 and JSON Feed 1.1. */
export type FeedFormat = 'rss' | 'atom' | 'json';

/** Where feeds are. */
export const feedsFolder = '/feeds/';
/** The file name of each format's feed. */
export const feedNames: Readonly<Record<FeedFormat, string>> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

/** The feed of a list; that of all headlines is the edition's own. */
export const feedAddress = (list: ListName, format: FeedFormat): string =>
  `${feedsFolder}${list.kind === 'headlines' ? '' : listPath(list).slice(1)}${feedNames[format]}`;

/** How a browser shows a feed that is opened in it. */
export const feedStyleAddress = `${feedsFolder}feed.css`;

// A sitemap speaks for what is beside and below it, so that all of them lie at the top.
export const sitemapAddress = '/sitemap.xml';
export const sitemapPartAddress = (part: number): string => `/sitemap-${part}.xml`;
export const newsSitemapAddress = '/sitemap-news.xml';
export const robotsAddress = '/robots.txt';

/** The headlines whose slugs have a word with these first two characters: what an unknown address may have meant. */
export const wordsFile = (prefix: string): string => `${data}/words/${slugSegment(prefix)}.json`;

/** The first two characters of a word that is long enough to tell headlines apart. */
export function wordPrefix(word: string): string | undefined {
  const characters = [...word];
  return characters.length < 3 ? undefined : characters.slice(0, 2).join('');
}

const search = `${data}/search`;

/** What the search page itself is made of. */
export const searchPageFile = `${search}/page.json`;
/** What leads through the other files of the index. */
export const searchManifestFile = `${search}/index.json`;
export const searchDaysFile = `${search}/days.json`;
/** The kinds of files that the index is cut up into; each is counted from 0. */
export type SearchPart = 'words' | 'endings' | 'postings' | 'cards';
export const searchPartFile = (part: SearchPart, number: number): string => `${search}/${part}/${number}.json`;

/** The id of a block on its page, counted from 0: links to a passage lead there. */
export const paragraphId = (index: number): string => `p${index + 1}`;

/** Where a file of an address is kept on a disk: decoded, since hosts decode before they look. */
export function filePath(address: string): string {
  const path = decodeURIComponent(address).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The beginning of every cache's name. It has the base path, so that editions on one host keep apart. */
export const cachePrefix = (base: string): string => `broadsheet:${base}:`;

/**
 * The names of the caches on the reader's device: `edition` and a version for the scripts of a version, `pages`, `data`
 * and `pictures` for what was read, `assets` for scripts and fonts cached when they were used, and `notes` for the
 * service worker's state.
 */
export const cacheName = (
  base: string,
  what: 'edition' | 'pages' | 'data' | 'pictures' | 'assets' | 'notes',
  version = '',
): string => `${cachePrefix(base)}${what}${version === '' ? '' : `:${version}`}`;
