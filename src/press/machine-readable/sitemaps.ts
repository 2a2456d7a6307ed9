import {
  frontAddress,
  newsSitemapAddress,
  publicAddress,
  robotsAddress,
  sitemapAddress,
  sitemapPartAddress,
  storyAddress,
  type Locate,
} from '../../edition/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { element, textElement, xmlDocument, type Markup } from '../../text/markup.ts';
import { frontAlternates, storyAlternates } from './alternates.ts';
import { isDated, lastChange, newestFirst, type DatedStory } from '../model/story-dates.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const xhtml = 'http://www.w3.org/1999/xhtml';
const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

/** The limits of one file (https://www.sitemaps.org/protocol.html), less a kilobyte for its root element. */
const maxAddresses = 50_000;
const maxBytes = 50 * 1024 * 1024 - 1024;
/** The limits of a news sitemap (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
const maxNews = 1000;
const twoDays = 2 * 24 * 60 * 60 * 1000;

/**
 * Makes the sitemap of an edition by address: an index, its parts, and the news sitemap if there is recent news.
 * @param pages the addresses of all pages
 */
export function sitemapFiles(edition: Edition, pages: readonly string[], locate: Locate): Map<string, () => string> {
  const parts = splitEntries(pageEntries(edition, pages, locate));
  const hasAlternates =
    edition.languages.length > 0 || edition.stories.some((story) => storyAlternates(story, edition, locate).length > 0);
  const news = recentNews(edition);
  const files = new Map(
    parts.map((part, i) => [
      sitemapPartAddress(i + 1),
      () =>
        xmlDocument(element('urlset', { xmlns: namespace, ...(hasAlternates ? { 'xmlns:xhtml': xhtml } : {}) }, part)),
    ]),
  );
  if (news.length > 0) files.set(newsSitemapAddress, () => newsSitemap(news, edition, locate));
  const entries = [...files.keys()].map((address) => entry('sitemap', locate(address)));
  const index = () => xmlDocument(element('sitemapindex', { xmlns: namespace }, entries));
  return new Map([[sitemapAddress, index], ...files]);
}

/** An entry for each page but those of expired stories. Those of stories have the date of their last change. */
function pageEntries(edition: Edition, pages: readonly string[], locate: Locate): Markup[] {
  const left = new Set(edition.expired.map(({ slug }) => storyAddress(slug)));
  const stories = new Map(edition.stories.map((story) => [storyAddress(story.slug), story]));
  return pages
    .filter((page) => !left.has(page))
    .map((page) => {
      const story = stories.get(page);
      const alternates =
        story === undefined
          ? page === frontAddress
            ? frontAlternates(edition)
            : []
          : storyAlternates(story, edition, locate);
      const languages = alternates.map(({ hreflang, href }) =>
        element('xhtml:link', { rel: 'alternate', hreflang, href }),
      );
      return entry('url', locate(page), story === undefined ? undefined : lastChange(story), languages);
    });
}

const entry = (name: 'url' | 'sitemap', address: string, changed?: string, more: readonly Markup[] = []): Markup =>
  element(name, {}, [
    textElement('loc', address),
    ...(changed === undefined ? [] : [textElement('lastmod', changed)]),
    ...more,
  ]);

/**
 * Splits entries into files within the limits.
 * @param most entries in a file
 * @param bytes of the entries of a file
 */
export function splitEntries(entries: readonly Markup[], most = maxAddresses, bytes = maxBytes): Markup[][] {
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
 * Stories with text that nobody paid for, from the two days before the newest of them. The two days don't end at the
 * time of the build, so that the same stories give the same bytes.
 */
function recentNews({ stories }: Edition): DatedStory[] {
  const news = stories
    .filter(isDated)
    .filter(({ facts, sponsor }) => facts.hasText && sponsor === undefined)
    .toSorted(newestFirst);
  const newest = news[0]?.publishedAt ?? 0;
  return news.filter(({ publishedAt }) => publishedAt > newest - twoDays).slice(0, maxNews);
}

function newsSitemap(news: readonly DatedStory[], { name }: Edition, locate: Locate): string {
  const entries = news.map(({ slug, headline, language, datePublished }) =>
    element('url', {}, [
      textElement('loc', locate(storyAddress(slug))),
      element('news:news', {}, [
        element('news:publication', {}, [
          textElement('news:name', name),
          textElement('news:language', newsLanguage(language)),
        ]),
        textElement('news:publication_date', datePublished),
        textElement('news:title', headline),
      ]),
    ]),
  );
  return xmlDocument(element('urlset', { xmlns: namespace, 'xmlns:news': newsNamespace }, entries));
}

/** A language code as news sitemaps take it: without region, but for Chinese with its script. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language === 'zh' ? (script === 'Hant' ? 'zh-tw' : 'zh-cn') : language;
}

/** Makes robots.txt, which lets every crawler read everything, and names the sitemaps of the site in all languages. */
export function robotsFile({ languages }: Edition, locate: Locate): Map<string, () => string> {
  const others = languages
    .slice(1)
    .flatMap(({ url }) => (url === undefined ? [] : [publicAddress(url, sitemapAddress)]));
  const sitemaps = [locate(sitemapAddress), ...others].map((address) => `Sitemap: ${address}\n`).join('');
  return new Map([[robotsAddress, () => `User-agent: *\nAllow: /\n\n${sitemaps}`]]);
}
