import { feedAddress, feedStyleAddress, type FeedFormat, type ListName, type Locate } from '../../edition/addresses.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { isDated, newestFirst } from '../model/story-dates.ts';
import { atom } from './atom.ts';
import { feedOf, type Feed, type FeedList } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { feedStyle } from './feed-style.ts';

/** How many stories a feed holds. Topics are many, and their stories are in other feeds too. */
const lengths: Readonly<Record<ListName['kind'], number>> = { headlines: 50, section: 20, topic: 10 };
/** A topic of fewer stories has no feed: hundreds of names occur once. */
const fewestOfTopic = 2;

/** The feeds of an edition: of everything, of each section, and of the topics that more than one story is about. */
export function feedLists(edition: Edition): FeedList[] {
  const { name } = edition;
  const listOf = (list: ListName, stories: readonly PressStory[], title?: string, description?: string): FeedList => ({
    list,
    title: title === undefined ? name : `${title} | ${name}`,
    description,
    stories: stories.toSorted(newestFirst).slice(0, lengths[list.kind]),
  });
  return [
    listOf({ kind: 'headlines' }, edition.stories, undefined, edition.description),
    ...edition.sections.map((section) =>
      listOf(
        { kind: 'section', slug: section.slug },
        edition.stories.filter((story) => story.section === section),
        section.name,
        section.description,
      ),
    ),
    ...edition.topics
      .filter(({ stories }) => stories.length >= fewestOfTopic)
      .map((topic) => listOf({ kind: 'topic', slug: topic.slug }, topic.stories, topic.name)),
  ];
}

/** The formats a list is written in: Atom has no place for stories without a date. */
export const formatsOf = ({ stories }: FeedList): FeedFormat[] =>
  stories.some(isDated) ? ['rss', 'atom', 'json'] : ['rss', 'json'];

/** Every feed by its address, and the sheet that browsers show them with. */
export function feedFiles(edition: Edition, lists: readonly FeedList[], locate: Locate): Map<string, () => string> {
  const files = new Map<string, () => string>([[feedStyleAddress, () => feedStyle]]);
  const style = new URL(locate(feedStyleAddress)).pathname;
  // The formats of a list are asked for one after another, and are made of the same texts.
  let last: { readonly list: FeedList; readonly feed: Feed } | undefined;
  const feedFor = (list: FeedList): Feed => {
    if (last?.list !== list) last = { list, feed: feedOf(list, edition, locate, style) };
    return last.feed;
  };
  for (const list of lists) {
    for (const format of formatsOf(list))
      files.set(feedAddress(list.list, format), () => writers[format](feedFor(list)));
  }
  return files;
}

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = { rss, atom, json: jsonFeed };
