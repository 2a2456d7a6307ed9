import {
  newsSitemapAddress,
  robotsAddress,
  sitemapAddress,
  sitemapPartAddress,
  storyAddress,
  type Locate,
} from '../../edition/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { element, xmlDocument, type Content, type Markup } from './markup.ts';
import { isDated, lastChange, newestFirst, type DatedStory } from '../model/story-dates.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

/** What one file may hold (https://www.sitemaps.org/protocol.html), with room for its root. */
const mostAddresses = 50_000;
const mostBytes = 50 * 1024 * 1024 - 1024;
/** What a news sitemap may hold. */
const mostNews = 1000;
const twoDays = 2 * 24 * 60 * 60 * 1000;

/**
 * The sitemap of an edition: an index of its parts, and of the news where there is some.
 * @param pages the addresses of all pages
 */
export function sitemapFiles(edition: Edition, pages: readonly string[], locate: Locate): Map<string, () => string> {
  const changes = new Map(
    edition.stories.flatMap((story) => {
      const changed = lastChange(story);
      return changed === undefined ? [] : [[storyAddress(story.slug), changed] as const];
    }),
  );
  const entries = pages.map((page) => entry('url', locate(page), changes.get(page)));
  const parts = inParts(entries);
  const news = recentNews(edition);
  const addresses = [
    ...parts.map((_, i) => sitemapPartAddress(i + 1)),
    ...(news.length === 0 ? [] : [newsSitemapAddress]),
  ];
  return new Map([
    [
      sitemapAddress,
      () =>
        xmlDocument(
          element(
            'sitemapindex',
            { xmlns: namespace },
            addresses.map((address) => entry('sitemap', locate(address))),
          ),
        ),
    ],
    ...parts.map(
      (part, i) =>
        [sitemapPartAddress(i + 1), () => xmlDocument(element('urlset', { xmlns: namespace }, part))] as const,
    ),
    ...(news.length === 0 ? [] : [[newsSitemapAddress, () => newsSitemap(news, edition, locate)] as const]),
  ]);
}

const field = (name: string, content: Content): Markup => element(name, {}, [content]);
const entry = (name: 'url' | 'sitemap', address: string, changed?: string): Markup =>
  element(name, {}, [field('loc', address), ...(changed === undefined ? [] : [field('lastmod', changed)])]);

/** Cuts entries up into files that are short and small enough. */
export function inParts(entries: readonly Markup[], most = mostAddresses, bytes = mostBytes): Markup[][] {
  const parts: Markup[][] = [];
  let size = 0;
  for (const one of entries) {
    const length = Buffer.byteLength(one.source);
    const part = parts.at(-1);
    if (part === undefined || part.length === most || size + length > bytes) {
      parts.push([one]);
      size = length;
    } else {
      part.push(one);
      size += length;
    }
  }
  return parts;
}

/**
 * Stories with text of the two days up to the newest date in the edition. The clock is not
 * asked: the same stories give the same bytes, and an edition is pressed when something new
 * is in it.
 */
function recentNews({ stories }: Edition): DatedStory[] {
  const news = stories
    .filter(isDated)
    .filter(({ body }) => body.length > 0)
    .toSorted(newestFirst);
  const newest = news[0]?.publishedAt ?? 0;
  return news.filter(({ publishedAt }) => publishedAt > newest - twoDays).slice(0, mostNews);
}

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
function newsSitemap(news: readonly DatedStory[], { name }: Edition, locate: Locate): string {
  const entries = news.map(({ slug, headline, language, datePublished }) =>
    element('url', {}, [
      field('loc', locate(storyAddress(slug))),
      element('news:news', {}, [
        element('news:publication', {}, [field('news:name', name), field('news:language', newsLanguage(language))]),
        field('news:publication_date', datePublished),
        field('news:title', headline),
      ]),
    ]),
  );
  return xmlDocument(element('urlset', { xmlns: namespace, 'xmlns:news': newsNamespace }, entries));
}

/** A language of two or three letters; Chinese alone is told apart by its script. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language === 'zh' ? (script === 'Hant' ? 'zh-tw' : 'zh-cn') : language;
}

/** Everyone may read everything. Asked for at the top of a host only. */
export const robotsFile = (locate: Locate): Map<string, () => string> =>
  new Map([[robotsAddress, () => `User-agent: *\nAllow: /\n\nSitemap: ${locate(sitemapAddress)}\n`]]);
