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
import { publisherOf } from './publisher.ts';
import { storyHtml } from './story-html.ts';

/** What a feed says, in whatever format. */
export interface Feed {
  readonly title: string;
  readonly description: string | undefined;
  readonly language: string;
  /** The page that has the same headlines. */
  readonly home: string;
  readonly addressIn: (format: FeedFormat) => string;
  /** Who publishes the edition. */
  readonly publisher: Named;
  /** Where the sheet is that a browser shows the feed with. */
  readonly style: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The story's address, which never changes: its id as well. */
  readonly url: string;
  readonly headline: string;
  /** The standfirst of a text, as plain text. */
  readonly summary: string | undefined;
  /** The whole text; where there is none it says so, behind what else is known. */
  readonly html: string;
  readonly published: Date | undefined;
  readonly modified: Date | undefined;
  readonly authors: readonly Named[];
  readonly topics: readonly string[];
  readonly language: string;
  /** The main picture, where the edition ships it. */
  readonly picture: string | undefined;
}

/** What a list is called, and the stories that are in it. */
export interface FeedList {
  readonly list: ListName;
  readonly title: string;
  readonly description: string | undefined;
  /** Newest first; those that have no date last, in the order of the edition. */
  readonly stories: readonly PressStory[];
}

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
    items: stories.map((story) => itemOf(story, language, locate)),
  };
}

function itemOf(story: PressStory, feedLanguage: string, locate: Locate): FeedItem {
  const { slug, headline, description, datePublished, authors, topics, language, body, image } = story;
  const changed = lastChange(story);
  return {
    url: locate(storyAddress(slug)),
    headline,
    summary: body.length === 0 ? undefined : description,
    html: storyHtml(story, feedLanguage, locate),
    published: datePublished === undefined ? undefined : instantOf(datePublished),
    modified: changed === undefined || changed === datePublished ? undefined : instantOf(changed),
    authors,
    topics: topics.map(({ name }) => name),
    language,
    picture: image?.from === 'shipped' ? locate(image.src) : undefined,
  };
}
