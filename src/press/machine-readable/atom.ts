import type { Named } from '../../edition/published.ts';
import type { Feed, FeedItem } from './feed.ts';
import { mediaNamespace, mediaOf } from './media-rss.ts';
import { inLanguage } from './story-html.ts';
import { element, stylesheet, textElement, xmlDocument, type Markup } from '../../text/markup.ts';

type Dated = FeedItem & { readonly published: Date };

const isDated = (item: FeedItem): item is Dated => item.published !== undefined;

/**
 * A feed as Atom 1.0 (RFC 4287). Atom requires a date of every entry and of the feed: stories without a date are
 * left out, and the feed's date is that of its latest change.
 * @param feed has at least one story with a date
 */
export function atom(feed: Feed): string {
  const entries = feed.items.filter(isDated);
  const newest = new Date(Math.max(...entries.map((entry) => updated(entry).getTime())));
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', ...mediaNamespace, 'xml:lang': feed.language }, [
    textElement('title', feed.title),
    ...(feed.description === undefined ? [] : [textElement('subtitle', feed.description)]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.addressIn('atom') }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    textElement('id', feed.addressIn('atom')),
    textElement('updated', newest.toISOString()),
    // Atom requires an author of the feed if an entry has none.
    author(feed.publisher),
    ...entries.map(entryOf),
  ]);
  return xmlDocument(root, stylesheet(feed.style));
}

/** The time of a story's last change; never before its publication. */
const updated = ({ published, modified }: Dated): Date =>
  modified !== undefined && modified > published ? modified : published;

function entryOf(entry: Dated): Markup {
  const { url, id, language, headline, summary, html, published, authors, topics, recordings } = entry;
  return element('entry', { 'xml:lang': language }, [
    textElement('title', headline),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...recordings.map(({ type, bytes, title, url: href }) =>
      element('link', { rel: 'enclosure', type, length: bytes, title, href }),
    ),
    textElement('id', id),
    textElement('published', published.toISOString()),
    textElement('updated', updated(entry).toISOString()),
    ...authors.map(author),
    ...topics.map((topic) => element('category', { term: topic })),
    ...(summary === undefined
      ? []
      : [element('summary', { type: 'html' }, [inLanguage('p', language, [summary]).source])]),
    element('content', { type: 'html' }, [html]),
    ...mediaOf(entry),
  ]);
}

const author = ({ name, url }: Named): Markup =>
  element('author', {}, [textElement('name', name), ...(url === undefined ? [] : [textElement('uri', url)])]);
