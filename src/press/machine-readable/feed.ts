import {
  feedAddress,
  frontAddress,
  listAddress,
  storyAddress,
  type FeedFormat,
  type ListName,
  type Locate,
} from '../../edition/addresses.ts';
import type { Named } from '../../edition/published.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { instantOf, lastChange } from '../model/story-dates.ts';
import { nameAndAddress } from '../model/named.ts';
import { publisherOf } from './publisher.ts';
import { storyHtml } from './story-html.ts';

/** The content of a feed, whatever its format. */
export interface Feed {
  readonly title: string;
  readonly description: string | undefined;
  readonly language: string;
  /** The address of the page with the same headlines. */
  readonly home: string;
  /** The address of this feed in a format. */
  readonly addressIn: (format: FeedFormat) => string;
  /** The publisher of the edition. */
  readonly publisher: Named;
  /** The path of the stylesheet that browsers show the feed with. */
  readonly style: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly url: string;
  /** The address that the story was first published at, so that a renamed story is no new item. */
  readonly id: string;
  readonly headline: string;
  /** The standfirst of a story with text, as plain text. */
  readonly summary: string | undefined;
  /** The whole story as HTML. */
  readonly html: string;
  readonly published: Date | undefined;
  /** The last change, corrections included; undefined if there was none. */
  readonly modified: Date | undefined;
  readonly authors: readonly Named[];
  readonly topics: readonly string[];
  readonly language: string;
  /** The address of the main picture; undefined if the edition doesn't ship it. */
  readonly picture: string | undefined;
}

/** A list of stories that has a feed. */
export interface FeedList {
  readonly list: ListName;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  readonly description: string | undefined;
  /** The newest first, then those without a date in the order of the edition. */
  readonly stories: readonly PressStory[];
}

/**
 * The content of a list's feed.
 * @param style the path of the stylesheet that browsers show the feed with
 */
export function feedOf(
  { list, title, description, stories }: FeedList,
  edition: Edition,
  locate: Locate,
  style: string,
): Feed {
  const { language } = edition;
  return {
    title,
    description,
    language,
    home: locate(list.kind === 'headlines' ? frontAddress : listAddress(list)),
    addressIn: (format) => locate(feedAddress(list, format)),
    publisher: publisherOf(edition, locate),
    style,
    items: stories.map((story) => itemOf(story, locate)),
  };
}

function itemOf(story: PressStory, locate: Locate): FeedItem {
  const { slug, aliases, headline, description, datePublished, authors, topics, language, body, image } = story;
  const changed = lastChange(story);
  return {
    url: locate(storyAddress(slug)),
    // Editors add a former slug after those of earlier changes, so that the first is the oldest.
    id: locate(storyAddress(aliases[0] ?? slug)),
    headline,
    summary: body.length === 0 ? undefined : description,
    html: storyHtml(story, locate),
    published: datePublished === undefined ? undefined : instantOf(datePublished),
    modified: changed === undefined || changed === datePublished ? undefined : instantOf(changed),
    authors: authors.map(nameAndAddress),
    topics: topics.map(({ name }) => name),
    language,
    picture: image?.from === 'shipped' ? locate(image.src) : undefined,
  };
}
