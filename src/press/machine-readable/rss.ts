import type { Feed, FeedItem } from './feed.ts';
import { mediaNamespace, mediaOf } from './media-rss.ts';
import { inLanguage } from './story-html.ts';
import { element, stylesheet, textElement, xmlDocument, type Markup } from '../../text/markup.ts';

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with whole texts and authors' names. */
export function rss(feed: Feed): string {
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    ...mediaNamespace,
  };
  const channel = element('channel', {}, [
    textElement('title', feed.title),
    textElement('link', feed.home),
    // RSS requires a description: a feed without one repeats its title.
    textElement('description', feed.description ?? feed.title),
    textElement('language', feed.language),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.addressIn('rss') }),
    ...feed.items.map(item),
  ]);
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, [channel]), stylesheet(feed.style));
}

function item(story: FeedItem): Markup {
  const { url, id, language, headline, summary, html, published, authors, topics } = story;
  const [recording] = story.recordings;
  return element('item', {}, [
    textElement('title', headline),
    textElement('link', url),
    element('guid', { isPermaLink: String(id === url) }, [id]),
    ...(published === undefined ? [] : [textElement('pubDate', published.toUTCString())]),
    textElement('dc:language', language),
    // RSS's own `author` is an e-mail address.
    ...authors.map(({ name }) => textElement('dc:creator', name)),
    ...topics.map((topic) => textElement('category', topic)),
    ...(recording === undefined
      ? []
      : [element('enclosure', { url: recording.url, length: recording.bytes, type: recording.type })]),
    ...mediaOf(story),
    // Both are HTML, whose markup is escaped once more for XML. A story without a standfirst has its text as the
    // description, rather than twice in the file.
    ...(summary === undefined
      ? [textElement('description', html)]
      : [
          textElement('description', inLanguage('p', language, [summary]).source),
          textElement('content:encoded', html),
        ]),
  ]);
}
