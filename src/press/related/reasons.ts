/** Finds why two stories are related: topics and names that both have. Gives no reason if nothing says enough. */
import { primaryLanguage } from '../../text/language.ts';
import { wordsOf } from '../../text/words.ts';
import { stemOf, type Features, type StoryDocument, type StoryTopic } from './features.ts';
import { lazy } from './lazy.ts';
import { waysToName } from './quotes.ts';

const maxNames = 3;
/** A name that more than this share of the stories mention is no reason. */
const commonNameShare = 0.2;
/** A topic of more than this share of the stories is no reason either, such as a person in a third of the edition. */
const commonTopicShare = 0.25;
/** A topic of this many stories or fewer is always a reason, however small the edition. */
const fewStories = 3;
/** In an edition of fewer stories, names in the text are no reason, since it is unknown which are rare. */
const minStories = 30;
/**
 * Scripts without capitals don't show what is a name. There, a word is a reason if one of the headlines has it, both
 * stories repeat it, and no more than this share of the stories have it.
 */
const commonWordShare = 0.12;
const minRepeats = 2;
/** A name in a headline says what the story is about. This is more than any name in a text alone can have. */
const headlineScore = 1000;

/** The topics, names or words that two stories share. */
export interface SharedReason {
  /** `about`: topics of both. `mentions`: a topic of one that the other names, or a name in both texts. */
  readonly kind: 'about' | 'mentions';
  /** As both stories write them, the most telling first; empty if nothing says enough. */
  readonly names: string[];
}

/** A story with data that is computed when it is first needed. */
interface IndexedStory {
  readonly document: StoryDocument;
  readonly language: string;
  /** For a single search: searching an array is faster than making a map. */
  readonly terms: readonly string[];
  readonly names: readonly string[];
  /** How often it says a term; words of the headline count more. */
  readonly countOf: (term: string) => number;
  /** The stems of its headline's words. */
  readonly headline: () => ReadonlySet<string>;
  /** In scripts without capitals: the words that it repeats, with their stems. */
  readonly repeated: () => ReadonlyMap<string, string>;
}

/** How many stories are cached with their words. Related stories are often requested one after another. */
const maxIndexed = 1000;

/**
 * Prepares a function that finds reasons.
 * @param features of the same stories, in the same order
 * @returns a function that finds what two stories share, by their slugs
 */
export function createReasons(
  documents: readonly StoryDocument[],
  features: readonly Features[],
): (slug: string, other: string) => SharedReason {
  const indexStory = storyIndex(documents, features);
  const common = commonTopics(documents);
  let counts: ReadonlyMap<string, number> | undefined;
  const frequency = (stem: string): number => (counts ??= countTerms(features)).get(stem) ?? 0;

  /** How telling a name is that two stories share: whether headlines have it, how often both say it, how rare it is. */
  const score = (stems: readonly string[], a: IndexedStory, b: IndexedStory): number => {
    const often = (story: IndexedStory) => Math.min(...stems.map(story.countOf));
    const isInHeadline = (story: IndexedStory) => stems.every((stem) => story.headline().has(stem));
    const rarity = Math.log(documents.length / Math.max(1, Math.min(...stems.map(frequency))));
    return (
      (isInHeadline(a) ? headlineScore : 0) +
      (isInHeadline(b) ? headlineScore : 0) +
      Math.min(often(a), often(b)) * rarity
    );
  };
  /** The most telling names first, without those that too many stories have. A name is as rare as its rarest word. */
  const mostTelling = (names: readonly string[], a: IndexedStory, b: IndexedStory, share: number): string[] =>
    names
      .map((name) => ({ name, stems: stemsOf(name, a.language) }))
      .filter(({ stems }) => stems.length > 0 && Math.min(...stems.map(frequency)) <= documents.length * share)
      .map(({ name, stems }) => ({ name, score: score(stems, a, b) }))
      .toSorted((x, y) => y.score - x.score)
      .map(({ name }) => name);

  const mentioned = (a: IndexedStory, b: IndexedStory): string[] => {
    const topics = topicsNamed(a, b, common);
    if (topics.length > 0) return topics.slice(0, maxNames);
    if (documents.length < minStories || a.language !== b.language) return [];
    const names = a.names.filter((name) => b.names.includes(name));
    if (names.length > 0) return withoutParts(mostTelling(names, a, b, commonNameShare)).slice(0, maxNames);
    const words = [...a.repeated()].flatMap(([word, stem]) =>
      b.repeated().has(word) && (a.headline().has(stem) || b.headline().has(stem)) ? [word] : [],
    );
    return withoutParts(mostTelling(words, a, b, commonWordShare)).slice(0, maxNames - 1);
  };
  return (slug, other) => {
    const [a, b] = [indexStory(slug), indexStory(other)];
    if (a === undefined || b === undefined) return { kind: 'mentions', names: [] };
    const topics = topicsOfBoth(a, b, common).slice(0, maxNames);
    return topics.length > 0 ? { kind: 'about', names: topics } : { kind: 'mentions', names: mentioned(a, b) };
  };
}

/** Gives a story by its slug; undefined for an unknown one. */
function storyIndex(
  documents: readonly StoryDocument[],
  features: readonly Features[],
): (slug: string) => IndexedStory | undefined {
  const indices = new Map(documents.map(({ slug }, index) => [slug, index]));
  const indexed = new Map<string, IndexedStory>();
  return (slug) => {
    const known = indexed.get(slug);
    const index = indices.get(slug) ?? -1;
    const [document, own] = [documents[index], features[index]];
    if (known !== undefined || document === undefined || own === undefined) return known;
    const language = primaryLanguage(document.language);
    const counts = lazy(() => new Map(own.terms.map((term, i) => [term, own.counts[i] ?? 0])));
    const story: IndexedStory = {
      document,
      language,
      terms: own.terms,
      names: own.names,
      countOf: (term) => counts().get(term) ?? 0,
      headline: lazy(() => new Set(stemsOf(document.headline, language))),
      repeated: lazy(() => repeatedWords(document, language)),
    };
    if (indexed.size >= maxIndexed) indexed.clear();
    indexed.set(slug, story);
    return story;
  };
}

/** How many stories have each term. */
function countTerms(features: readonly Features[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of features) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The slugs of topics that are no reason, since too many stories share them. */
export function commonTopics(documents: readonly StoryDocument[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { topics } of documents) for (const { slug } of topics) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const most = Math.max(fewStories, documents.length * commonTopicShare);
  return new Set([...counts].flatMap(([slug, count]) => (count > most ? [slug] : [])));
}

const stemsOf = (name: string, language: string): string[] =>
  wordsOf(name, language).flatMap((word) => stemOf(word, language) ?? []);

/** People, places and organizations are named first, then topics without a type, then things and events. */
const rank = ({ type }: StoryTopic): number => (type === undefined ? 1 : type === 'Thing' || type === 'Event' ? 2 : 0);

const namesOf = (topics: readonly StoryTopic[], common: ReadonlySet<string>): string[] =>
  topics
    .filter(({ slug }) => !common.has(slug))
    .toSorted((x, y) => rank(x) - rank(y))
    .map(({ name }) => name);

function topicsOfBoth(a: IndexedStory, b: IndexedStory, common: ReadonlySet<string>): string[] {
  const ofB = new Set(b.document.topics.map(({ slug }) => slug));
  return namesOf(
    a.document.topics.filter(({ slug }) => ofB.has(slug)),
    common,
  );
}

/** The topics of one story that the other names. */
function topicsNamed(a: IndexedStory, b: IndexedStory, common: ReadonlySet<string>): string[] {
  if (a.language !== b.language) return [];
  return namesOf(
    [
      ...a.document.topics.filter((topic) => mentions(b, topic)),
      ...b.document.topics.filter((topic) => mentions(a, topic)),
    ],
    common,
  );
}

/** Whether a story names a topic. Only people, places and organizations count: the name of a thing may be any word. */
function mentions({ terms, language }: IndexedStory, topic: StoryTopic): boolean {
  if (rank(topic) !== 0) return false;
  return waysToName(topic, language).some((name) => {
    const needed = stemsOf(name.join(' '), language);
    return needed.length > 0 && needed.every((stem) => terms.includes(stem));
  });
}

/** The words in scripts without capitals that a story repeats, each with its stem. */
function repeatedWords({ headline, text }: StoryDocument, language: string): Map<string, string> {
  const counts = new Map<string, number>();
  for (const word of wordsOf([headline, text].join('\n'), language))
    if (isUncased(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = new Map<string, string>();
  for (const [word, count] of counts) {
    const stem = count < minRepeats ? undefined : stemOf(word, language);
    if (stem !== undefined) words.set(word, stem);
  }
  return words;
}

/** Whether a word is in a script without capitals. */
const isUncased = (word: string): boolean =>
  word.length > 1 && /^[\p{L}\p{M}]+$/u.test(word) && word.toUpperCase() === word;

/** Leaves out names that are part of another: "Kong" beside "Hong Kong". */
const withoutParts = (names: readonly string[]): string[] =>
  names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
