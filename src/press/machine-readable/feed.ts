import {
  feedAddress,
  frontAddress,
  listAddress,
  storyAddress,
  type FeedFormat,
  type ListName,
} from '../../edition/addresses.ts';
import type { Named } from '../../edition/published.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { instantOf, lastChange } from '../model/instants.ts';
import { namedOf } from '../model/make-edition.ts';
import { publisherOf } from './publisher.ts';
import { headlineOf, oneLine, present, written } from '../model/wording.ts';
import { storyHtml, type Locate } from './story-html.ts';

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
  const { inLanguage } = edition.file;
  return {
    title,
    description: written(description),
    language: inLanguage,
    home: locate(list.kind === 'headlines' ? frontAddress : listAddress(list)),
    addressIn: (format) => locate(feedAddress(list, format)),
    publisher: publisherOf(edition, locate),
    style,
    items: stories.map((story) => itemOf(story, inLanguage, locate)),
  };
}

function itemOf(story: PressStory, language: string, locate: Locate): FeedItem {
  const { file } = story;
  const changed = lastChange(story);
  return {
    url: locate(storyAddress(story.slug)),
    headline: headlineOf(story),
    summary: story.body.length === 0 ? undefined : written(file.description),
    html: storyHtml(story, language, locate),
    published: instantOf(file.datePublished),
    modified: changed === file.datePublished ? undefined : instantOf(changed),
    authors: (file.author ?? []).map(({ name, url }) => namedOf({ name: oneLine(name), ...present({ url }) })),
    topics: story.topics.map(({ name }) => oneLine(name)),
    language: story.language,
    picture: story.image?.from === 'shipped' ? locate(story.image.src) : undefined,
  };
}
