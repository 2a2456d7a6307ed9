import { feedAddress, feedStyleAddress, type FeedFormat, type ListName, type Locate } from '../../edition/addresses.ts';
import { pageTitle } from '#messages/page.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { topicLanguage } from '../model/collections/topic-language.ts';
import { isDated, newestFirst } from '../model/story-dates.ts';
import { atom } from './atom.ts';
import { feedItem, feedOf, type Feed, type FeedItem, type FeedList } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { feedStyle } from './feed-style.ts';

/** The most stories of a feed. Feeds of names are short: they are many, and their stories are in other feeds too. */
const lengths: Readonly<Record<ListName['kind'], number>> = {
  headlines: 50,
  section: 20,
  topic: 10,
  author: 10,
  series: 10,
};
/** A topic, an author or a series of fewer stories has no feed, since hundreds of names occur once. */
const minOfName = 2;

/**
 * The lists of an edition that have feeds: all stories, each section, and each topic, author and series
 * of more than one story.
 */
export function feedLists(edition: Edition): FeedList[] {
  const { name } = edition;
  const listOf = (list: ListName, stories: readonly PressStory[], title?: string, description?: string): FeedList => ({
    list,
    language: edition.language,
    title: title === undefined ? name : pageTitle(title, name),
    description,
    stories: stories.toSorted(newestFirst).slice(0, lengths[list.kind]),
  });
  const ofNames = (kind: 'topic' | 'author' | 'series', named: Edition['topics' | 'authors' | 'series']): FeedList[] =>
    named
      .filter(({ stories }) => stories.length >= minOfName)
      .map((one) => ({
        ...listOf({ kind, slug: one.slug }, one.stories, one.name),
        language: topicLanguage(one, edition.language),
      }));
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
    ...ofNames('topic', edition.topics),
    ...ofNames('author', edition.authors),
    ...ofNames('series', edition.series),
  ];
}

/** The formats of a list's feed. A list without dates has no Atom feed, since Atom requires them. */
export const formatsOf = ({ stories }: FeedList): FeedFormat[] =>
  stories.some(isDated) ? ['rss', 'atom', 'json'] : ['rss', 'json'];

/** Makes every feed, and the stylesheet that browsers show them with, by their addresses. */
export function feedFiles(edition: Edition, lists: readonly FeedList[], locate: Locate): Map<string, () => string> {
  const files = new Map<string, () => string>([[feedStyleAddress, () => feedStyle]]);
  const style = new URL(locate(feedStyleAddress)).pathname;
  // A story is in the feeds of all its names and of its section.
  const items = new Map<PressStory, FeedItem>();
  const itemOf = (story: PressStory): FeedItem => {
    const item = items.get(story) ?? feedItem(story, locate, edition.timeZone);
    items.set(story, item);
    return item;
  };
  // A list's formats are usually written one after another: the content of the last list is reused.
  let last: { readonly list: FeedList; readonly feed: Feed } | undefined;
  const feedFor = (list: FeedList): Feed => {
    if (last?.list !== list) last = { list, feed: feedOf(list, edition, locate, style, itemOf) };
    return last.feed;
  };
  for (const list of lists) {
    for (const format of formatsOf(list))
      files.set(feedAddress(list.list, format), () => writers[format](feedFor(list)));
  }
  return files;
}

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = { rss, atom, json: jsonFeed };
