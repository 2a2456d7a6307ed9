import { topicsPageLength } from '../../edition/addresses.ts';
import type { Card, SoFar, TopicsPage } from '../../edition/published.ts';
import type { Desk } from './story-cards.ts';
import type { Edition, PressStory, Topic } from '../model/edition.ts';
import { timeOf } from '../model/instants.ts';
import { present } from '../model/wording.ts';

const mostAlongside = 8;
/** A story so far needs more than the story itself and one other. */
const leastSoFar = 3;
const mostSoFar = 4;
const mostBefore = 2;
/** How many before a story and after it are looked at. */
const lookedAt = 8;

const isDated = ({ file }: PressStory): boolean => file.datePublished !== undefined;

/** Newest first; the undated after them, in the edition's order, since nobody knows where they belong. */
export const inTime = (stories: readonly PressStory[]): PressStory[] =>
  stories
    .filter(isDated)
    .toSorted((a, b) => timeOf(b.file.datePublished) - timeOf(a.file.datePublished))
    .concat(stories.filter((story) => !isDated(story)));

/**
 * The topics that a topic's stories are also about: those first that go with it rather than
 * with everything (the cosine of the two sets of stories).
 */
export function alongside(topic: Topic): Topic[] {
  const shared = new Map<Topic, number>();
  for (const story of topic.stories) {
    for (const other of story.topics) if (other !== topic) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const score = (other: Topic) => (shared.get(other) ?? 0) / Math.sqrt(other.stories.length);
  return [...shared.keys()]
    .toSorted((a, b) => score(b) - score(a) || (a.slug < b.slug ? -1 : 1))
    .slice(0, mostAlongside);
}

/** All topics in the order of their names, in pages. */
export function topicsPages({ topics, file }: Edition): (() => TopicsPage)[] {
  const collator = new Intl.Collator(file.inLanguage);
  const ordered = topics.toSorted((a, b) => collator.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
  const pages = Math.max(1, Math.ceil(ordered.length / topicsPageLength));
  return Array.from({ length: pages }, (_, i) => () => ({
    topics: ordered
      .slice(i * topicsPageLength, (i + 1) * topicsPageLength)
      .map(({ slug, name, kind, stories }) => ({ slug, name, stories: stories.length, ...present({ kind }) })),
    page: i + 1,
    pages,
    total: ordered.length,
  }));
}

/**
 * What led to a dated story, and what followed: the dated stories of the topic that is most its
 * own, those nearest to it in time. What happens in a place is rarely one story: a place is told of
 * only where there is nothing else. Stories in other languages have another thread.
 */
export function storySoFar(story: PressStory, desk: Desk, threads: Threads): SoFar | undefined {
  if (!isDated(story)) return undefined;
  const ofTopic = story.topics
    .map((topic) => ({ topic, thread: threads(topic, story.language) }))
    .filter(({ thread }) => thread.length >= leastSoFar);
  // Of equals the one that the editor names first.
  for (const { topic, thread } of ofTopic.toSorted(
    (a, b) => Number(a.topic.kind === 'Place') - Number(b.topic.kind === 'Place') || a.thread.length - b.thread.length,
  )) {
    const at = thread.indexOf(story);
    // Another version of the story is no other point of it.
    const near = thread
      .slice(Math.max(0, at - lookedAt), at + lookedAt + 1)
      .filter((other) => other === story || !desk.areVersions(story, other));
    if (near.length < leastSoFar) continue;
    const from = Math.max(0, Math.min(near.indexOf(story) - mostBefore, near.length - mostSoFar));
    return {
      topic: { slug: topic.slug, name: topic.name },
      cards: near.slice(from, from + mostSoFar).map((other) => pointOf(desk.card(other))),
      total: topic.stories.length,
    };
  }
  return undefined;
}

const pointOf = ({ slug, headline, published, language }: Card) => ({
  slug,
  headline,
  ...present({ published, language }),
});

export type Threads = (topic: Topic, language: string) => readonly PressStory[];

/** The dated stories of topics in a language, oldest first, each put in order once. */
export function makeThreads(): Threads {
  const known = new Map<string, readonly PressStory[]>();
  return (topic, language) => {
    const name = `${language}/${topic.slug}`;
    let thread = known.get(name);
    if (thread === undefined) {
      thread = inTime(topic.stories.filter((story) => isDated(story) && story.language === language)).toReversed();
      known.set(name, thread);
    }
    return thread;
  };
}
