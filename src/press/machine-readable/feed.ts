import { paidHeadline } from '#messages/feeds.ts';
import {
  feedAddress,
  frontAddress,
  listAddress,
  storyAddress,
  type FeedFormat,
  type ListName,
  type Locate,
} from '../../edition/addresses.ts';
import { cropFile, cropRatios, fallbackExtension, pictureFile, standardWidth } from '../../edition/pictures.ts';
import type { Image } from '../../edition/image.ts';
import type { Block } from '../../edition/blocks/block.ts';
import type { Named } from '../../edition/published.ts';
import { plainCaption } from '../blocks/values/captions.ts';
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
  /** The main picture; undefined if the edition doesn't ship it. */
  readonly picture: FeedPicture | undefined;
  /** The recordings of the story. RSS has one for each item. */
  readonly recordings: readonly Recording[];
}

/** A file of a picture. */
export interface FeedPictureFile {
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface FeedPicture extends FeedPictureFile {
  /** A small file; undefined of a picture that has only one. */
  readonly thumbnail: FeedPictureFile | undefined;
  /** The address of a crop that is wide; undefined of a picture without crops. */
  readonly banner: string | undefined;
  /** Its caption, or else what it shows, as plain text. */
  readonly description: string;
  readonly credit: string;
}

export interface Recording {
  readonly url: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: number;
  readonly title: string;
  /** ISO 8601; undefined if the story does not say it. */
  readonly duration: string | undefined;
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
 * @param itemOf makes the item of a story, or has it already
 */
export function feedOf(
  { list, title, description, stories }: FeedList,
  edition: Edition,
  locate: Locate,
  style: string,
  itemOf: (story: PressStory) => FeedItem,
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
    items: stories.map(itemOf),
  };
}

/** The item of a story, which is the same in all feeds that have it. */
export function feedItem(story: PressStory, locate: Locate, timeZone: string): FeedItem {
  const { slug, aliases, headline, description, datePublished, authors, topics, language, body, image } = story;
  const changed = lastChange(story);
  return {
    url: locate(storyAddress(slug)),
    // Editors add a former slug after those of earlier changes, so that the first is the oldest.
    id: locate(storyAddress(aliases[0] ?? slug)),
    headline: story.sponsor === undefined ? headline : paidHeadline(headline),
    summary: body.length === 0 ? undefined : description,
    html: storyHtml(story, locate, timeZone),
    published: datePublished === undefined ? undefined : instantOf(datePublished),
    modified: changed === undefined || changed === datePublished ? undefined : instantOf(changed),
    authors: authors.map(nameAndAddress),
    topics: topics.map(({ name }) => name),
    language,
    recordings: recordingsIn(body, locate),
    picture: image?.from === 'shipped' ? pictureOf(image, locate) : undefined,
  };
}

function pictureOf(image: Image, locate: Locate): FeedPicture {
  const { src, widths = [], width, height, focus, caption, alt, credit } = image;
  const texts = { description: plainCaption(caption ?? alt), credit: plainCaption(credit ?? '') };
  const [smallest = 0] = widths;
  if (widths.length === 0)
    return { url: locate(src), width, height, thumbnail: undefined, banner: undefined, ...texts };
  const fileOf = (own: number): FeedPictureFile => ({
    url: locate(pictureFile(src, widths, own, fallbackExtension(src))),
    width: own,
    height: Math.max(1, Math.round((own * height) / width)),
  });
  return {
    ...fileOf(standardWidth(widths)),
    thumbnail: smallest === standardWidth(widths) ? undefined : fileOf(smallest),
    banner: locate(cropFile(src, cropRatios[0], focus)),
    ...texts,
  };
}

const recordingsIn = (body: readonly Block[], locate: Locate): Recording[] =>
  body.flatMap((block) => {
    if (block.type === 'box') return recordingsIn(block.body, locate);
    if (block.type !== 'audio') return [];
    const { src, format, bytes, title, duration } = block;
    return [{ url: locate(src), type: format, bytes, title, duration }];
  });
