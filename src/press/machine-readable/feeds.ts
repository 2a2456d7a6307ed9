import { feedAddress, feedStyleAddress, type FeedFormat, type ListName, type Locate } from '../../edition/addresses.ts';
import { pageTitle } from '#messages/page.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { topicLanguage } from '../model/topic-language.ts';
import { isDated, newestFirst } from '../model/story-dates.ts';
import { atom } from './atom.ts';
import { feedOf, type Feed, type FeedList } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { feedStyle } from './feed-style.ts';

/** The most stories of a feed. Feeds of topics are short: they are many, and their stories are in other feeds too. */
const lengths: Readonly<Record<ListName['kind'], number>> = { headlines: 50, section: 20, topic: 10 };
/** A topic of fewer stories has no feed, since hundreds of names occur once. */
const minOfTopic = 2;

/** The lists of an edition that have feeds: all stories, each section, and each topic of more than one story. */
export function feedLists(edition: Edition): FeedList[] {
  const { name } = edition;
  const listOf = (list: ListName, stories: readonly PressStory[], title?: string, description?: string): FeedList => ({
    list,
    language: edition.language,
    title: title === undefined ? name : pageTitle(title, name),
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
      .filter(({ stories }) => stories.length >= minOfTopic)
      .map((topic) => ({
        ...listOf({ kind: 'topic', slug: topic.slug }, topic.stories, topic.name),
        language: topicLanguage(topic, edition.language),
      })),
  ];
}

/** The formats of a list's feed. A list without dates has no Atom feed, since Atom requires them. */
export const formatsOf = ({ stories }: FeedList): FeedFormat[] =>
  stories.some(isDated) ? ['rss', 'atom', 'json'] : ['rss', 'json'];

/** Makes every feed, and the stylesheet that browsers show them with, by their addresses. */
export function feedFiles(edition: Edition, lists: readonly FeedList[], locate: Locate): Map<string, () => string> {
  const files = new Map<string, () => string>([[feedStyleAddress, () => feedStyle]]);
  const style = new URL(locate(feedStyleAddress)).pathname;
  // A list's formats are usually written one after another: the content of the last list is reused.
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
