import type { Feed, FeedItem, Recording } from './feed.ts';
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
  recordings,
}: FeedItem) => ({
  id,
  url,
  title: headline,
  content_html: html,
  language,
  ...omitUndefined({
    summary,
    image: picture?.url,
    banner_image: picture?.banner,
    attachments: recordings.length === 0 ? undefined : recordings.map(attachmentOf),
    date_published: published?.toISOString(),
    date_modified: modified?.toISOString(),
    authors: authors.length === 0 ? undefined : authors,
    tags: topics.length === 0 ? undefined : topics,
  }),
});

const attachmentOf = ({ url, type, title, bytes, duration }: Recording) => ({
  url,
  mime_type: type,
  title,
  size_in_bytes: bytes,
  ...omitUndefined({ duration_in_seconds: duration === undefined ? undefined : secondsIn(duration) }),
});

/** The seconds of a length in ISO 8601, such as `PT3M20S`. */
function secondsIn(duration: string): number {
  const [hours, minutes, seconds] = ['H', 'M', 'S'].map((unit) =>
    Number(new RegExp(`(\\d+)${unit}`, 'u').exec(duration)?.[1] ?? 0),
  );
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
