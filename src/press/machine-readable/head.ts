import {
  feedAddress,
  listAddress,
  locateAt,
  manifestAddress,
  type FeedFormat,
  type ListName,
} from '../../edition/addresses.ts';
import type { FrontPage, ListPage, StoryPage, TopicsPage } from '../../edition/published.ts';
import type { Edition } from '../model/edition.ts';
import type { FeedList } from './feed.ts';
import { feedLists, formatsOf } from './feeds.ts';
import { element, sourceOf } from './markup.ts';
import { structuredData, type Entity } from './structured-data.ts';

/** What stands in the head of a page for machines to read: its feeds, and what it is about in schema.org's words. */
export interface Head {
  readonly front: (page: FrontPage) => string;
  readonly story: (page: StoryPage) => string;
  readonly list: (list: ListName, page: ListPage) => string;
  readonly topics: (page: TopicsPage) => string;
  /** Of a page that has no data, such as the one for unknown addresses. */
  readonly plain: string;
}

/** Reads the edition once, for the heads of all its pages. */
export function createHead(edition: Edition): Head {
  const { url } = edition;
  const data = structuredData(edition, url === undefined ? (address) => address : locateAt(url));
  // Without a public address there are no feeds to lead to.
  const lists = url === undefined ? [] : feedLists(edition);
  const base = url === undefined ? '/' : new URL(url).pathname;
  const links = new Map(lists.map((list) => [listAddress(list.list), feedLinks(list, base)]));
  const own =
    sourceOf([element('link', { rel: 'manifest', href: base + manifestAddress.slice(1) })]) +
    (links.get(listAddress({ kind: 'headlines' })) ?? '');
  return {
    front: (page) => own + jsonLd(data.front(page)),
    story: ({ story }) => own + jsonLd(data.story(story)),
    list: (list, page) =>
      own + (list.kind === 'headlines' ? '' : (links.get(listAddress(list)) ?? '')) + jsonLd(data.list(list, page)),
    topics: (page) => own + jsonLd(data.topics(page)),
    plain: own,
  };
}

const types: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Links by which a feed reader that is given the page's address finds the feeds. */
const feedLinks = (list: FeedList, base: string): string =>
  sourceOf(
    formatsOf(list).map((format) =>
      element('link', {
        rel: 'alternate',
        type: types[format],
        title: list.title,
        href: base + feedAddress(list.list, format).slice(1),
      }),
    ),
  );

/** Entities as an element of the page: JSON in which no text can end the element, or begin a comment in it. */
export function jsonLd(entities: readonly Entity[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': entities });
  return `<script type="application/ld+json">${json.replace(/[<>&\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`;
}
