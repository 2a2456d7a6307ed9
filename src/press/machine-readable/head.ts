import {
  feedAddress,
  listAddress,
  locateAt,
  type Locate,
  manifestAddress,
  type FeedFormat,
  type ListName,
} from '../../edition/addresses.ts';
import type { FrontPage, ListPage, Story, StoryPage, TopicsPage } from '../../edition/published.ts';
import { escapeUnicode } from '../../text/escape-unicode.ts';
import type { Edition } from '../model/edition.ts';
import type { FeedList } from './feed.ts';
import { frontAlternates, storyAlternates, type Alternate } from './alternates.ts';
import { articleMeta, localeMeta } from './article-meta.ts';
import { feedLists, formatsOf } from './feeds.ts';
import { element, sourceOf } from '../../text/markup.ts';
import { preloadPicture } from './preload-picture.ts';
import type { Entity } from './story-data.ts';
import { structuredData } from './structured-data.ts';

/** The machine-readable parts of a page as HTML. */
export interface MachineReadable {
  /** Metadata for link previews, and links to feeds, for the head. */
  readonly head: string;
  /** Structured data, for the end of the body: nothing that is painted waits for it. */
  readonly structuredData: string;
  /** Requests the page's first picture. It comes first in the head, before the font. */
  readonly preload?: string;
}

/** Makes the machine-readable parts of pages. */
export interface HeadMaker {
  readonly front: (page: FrontPage) => MachineReadable;
  readonly story: (page: StoryPage) => MachineReadable;
  readonly list: (list: ListName, page: ListPage) => MachineReadable;
  readonly topics: (page: TopicsPage) => MachineReadable;
  /** The links to the feeds of a list, which its pages have in their heads. */
  readonly feedLinks: (list: ListName) => string;
  /** The head of all pages without data of their own, such as the page for unknown addresses. */
  readonly plain: string;
}

/** Prepares the heads of an edition's pages. */
export function createHead(edition: Edition): HeadMaker {
  const { url } = edition;
  const locate: Locate = url === undefined ? (address) => address : locateAt(url);
  const data = structuredData(edition, locate);
  // An edition without a public address has no feeds.
  const lists = url === undefined ? [] : feedLists(edition);
  const base = url === undefined ? '/' : new URL(url).pathname;
  const links = new Map(lists.map((list) => [listAddress(list.list), feedLinks(list, edition.language, base)]));
  const plain =
    sourceOf([element('link', { rel: 'manifest', href: base + manifestAddress.slice(1) })]) +
    (links.get(listAddress({ kind: 'headlines' })) ?? '');
  const listed = localeMeta(edition.language) + plain;
  const linksOf = (list: ListName) => (list.kind === 'headlines' ? '' : (links.get(listAddress(list)) ?? ''));
  return {
    front: (page) => ({
      head: listed + sourceOf(frontAlternates(edition).map(alternateLink)),
      structuredData: jsonLd(data.front(page)),
      preload: preloadPicture(page.lead?.image, 'front', base),
    }),
    story: ({ story }) => ({
      head: storyMeta(story, edition, locate) + plain,
      structuredData: jsonLd(data.story(story)),
      preload: preloadPicture(story.image, 'lead', base),
    }),
    list: (list, page) => ({
      head: listed + linksOf(list),
      structuredData: jsonLd(data.list(list, page)),
    }),
    topics: (page) => ({ head: listed, structuredData: jsonLd(data.topics(page)) }),
    feedLinks: linksOf,
    plain,
  };
}

const alternateLink = ({ hreflang, href }: Alternate) => element('link', { rel: 'alternate', hreflang, href });

function storyMeta({ slug }: Story, edition: Edition, locate: Locate): string {
  const story = edition.bySlug.get(slug);
  if (story === undefined) return localeMeta(edition.language);
  const robots = element('meta', { name: 'robots', content: 'noindex' });
  return (
    localeMeta(story.language) +
    articleMeta(story) +
    sourceOf([
      ...storyAlternates(story, edition, locate).map(alternateLink),
      ...(story.status.kind === 'published' ? [] : [robots]),
    ])
  );
}

const mediaTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Links by which a feed reader finds the feeds when it is given the page's address. */
const feedLinks = (list: FeedList, pageLanguage: string, base: string): string =>
  sourceOf(
    formatsOf(list).map((format) =>
      element('link', {
        rel: 'alternate',
        type: mediaTypes[format],
        title: list.title,
        lang: list.language === pageLanguage ? undefined : list.language,
        href: base + feedAddress(list.list, format).slice(1),
      }),
    ),
  );

/**
 * Entities as a JSON-LD script element. Characters with a meaning in HTML are escaped as JSON allows, so that no
 * text can end the element or start a comment in it.
 */
export function jsonLd(entities: readonly Entity[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': entities });
  const escaped = json.replace(/[<>&\u2028\u2029]/gu, escapeUnicode);
  return `<script type="application/ld+json">${escaped}</script>`;
}
