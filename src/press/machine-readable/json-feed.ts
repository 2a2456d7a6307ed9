import type { Feed, FeedItem } from './feed.ts';
import { omitUndefined } from '../model/omit-undefined.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed): string {
  const file = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.addressIn('json'),
    ...omitUndefined({ description: feed.description }),
    authors: [feed.publisher],
    language: feed.language,
    items: feed.items.map(itemOf),
  };
  return `${JSON.stringify(file)}\n`;
}

const itemOf = ({
  url,
  id,
  headline,
  summary,
  html,
  published,
  modified,
  authors,
  topics,
  language,
  picture,
}: FeedItem) => ({
  id,
  url,
  title: headline,
  content_html: html,
  language,
  ...omitUndefined({
    summary,
    image: picture,
    date_published: published?.toISOString(),
    date_modified: modified?.toISOString(),
    authors: authors.length === 0 ? undefined : authors,
    tags: topics.length === 0 ? undefined : topics,
  }),
});
