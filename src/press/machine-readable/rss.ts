import type { Feed, FeedItem } from './feed.ts';
import { element, stylesheet, xmlDocument, type Content, type Markup } from './markup.ts';

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with whole texts and names of authors. */
export function rss(feed: Feed): string {
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const channel = element('channel', {}, [
    field('title', feed.title),
    field('link', feed.home),
    // Required, so that where nothing is said the title stands again.
    field('description', feed.description ?? feed.title),
    field('language', feed.language),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.addressIn('rss') }),
    ...feed.items.map(item),
  ]);
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, [channel]), stylesheet(feed.style));
}

function item({ url, headline, summary, html, published, authors, topics }: FeedItem): Markup {
  return element('item', {}, [
    field('title', headline),
    field('link', url),
    element('guid', { isPermaLink: 'true' }, [url]),
    ...(published === undefined ? [] : [field('pubDate', published.toUTCString())]),
    // RSS has an address of mail where others have the author's name.
    ...authors.map(({ name }) => field('dc:creator', name)),
    ...topics.map((topic) => field('category', topic)),
    // Both are HTML: text is escaped once as such, and with it once more as XML. A text that
    // has no standfirst is its own description, rather than in the file twice.
    ...(summary === undefined
      ? [field('description', html)]
      : [field('description', element('p', {}, [summary]).source), field('content:encoded', html)]),
  ]);
}

const field = (name: string, content: Content): Markup => element(name, {}, [content]);
