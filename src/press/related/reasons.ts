/** Finds why two stories are related: topics and names that both have. Gives no reason if none is certain. */
import { primaryLanguage } from '../../text/language.ts';
import { wordsOf } from '../../text/words.ts';
import { stemOf, type Features, type StoryDocument, type StoryTopic } from './features.ts';
import { waysToName } from './quotes.ts';

const maxNames = 3;
/** A name that more than this share of the stories mention is no reason. */
const commonNameShare = 0.2;
/** A topic of more than this share of the stories is no reason either, such as a person in a third of the edition. */
const commonTopicShare = 0.25;
/** A topic of this many stories or fewer is always a reason, however small the edition. */
const fewStories = 3;
/** In an edition of fewer stories, words of the text are no reason, since it is unknown which are rare. */
const minStories = 30;
/** Shorter words that are not names rarely describe the subject of a story. */
const minLetters = 5;

/** The topics, names or words that two stories share. */
export interface SharedReason {
  /** `about`: topics of both. `mentions`: a topic of one that the other names, or a name or word in both texts. */
  readonly kind: 'about' | 'mentions';
  /** As the first story writes them; empty if nothing is certain. */
  readonly names: string[];
}

/** A story with data that is computed when it is first needed. */
interface IndexedStory {
  readonly document: StoryDocument;
  readonly language: string;
  /** For a single search: searching an array is faster than making a set. */
  readonly terms: readonly string[];
  readonly termSet: () => ReadonlySet<string>;
  readonly names: readonly string[];
  /** The words that may describe its subject, with their stems. */
  readonly words: () => ReadonlyMap<string, string>;
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

  /** Names with their frequencies, the rarest first, without common ones. */
  const rarest = (names: readonly { name: string; frequency: number }[]): string[] =>
    names
      .filter((name) => name.frequency <= documents.length * commonNameShare)
      .toSorted((a, b) => a.frequency - b.frequency)
      .map(({ name }) => name);
  /** A name is as rare as its rarest word. */
  const frequencyOfName = (name: string, language: string) => Math.min(...stemsOf(name, language).map(frequency));

  const mentioned = (a: IndexedStory, b: IndexedStory): string[] => {
    const topics = topicsNamed(a, b, common);
    if (topics.length > 0) return topics.slice(0, maxNames);
    if (documents.length < minStories || a.language !== b.language) return [];
    const shared = a.names.filter((name) => b.names.includes(name));
    const names = rarest(shared.map((name) => ({ name, frequency: frequencyOfName(name, a.language) })));
    if (names.length > 0) return withoutParts(names).slice(0, maxNames);
    const terms = b.termSet();
    const words = [...a.words()].flatMap(([name, stem]) =>
      terms.has(stem) ? [{ name, frequency: frequency(stem) }] : [],
    );
    return withoutParts(rarest(words)).slice(0, maxNames - 1);
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
    let termSet: ReadonlySet<string> | undefined;
    let words: ReadonlyMap<string, string> | undefined;
    const story: IndexedStory = {
      document,
      language,
      terms: own.terms,
      termSet: () => (termSet ??= new Set(own.terms)),
      names: own.names,
      words: () => (words ??= contentWords(document, language)),
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

/** The words of a story that are neither common nor short, each with its stem. */
function contentWords({ headline, text }: StoryDocument, language: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of new Set(wordsOf([headline, text].join('\n'), language))) {
    if (!/^[\p{L}\p{M}]+$/u.test(word) || (word.length < minLetters && !isUncased(word))) continue;
    const stem = stemOf(word, language);
    if (stem !== undefined) words.set(word, stem);
  }
  return words;
}

/** Whether a word is in a script without capitals. There, short words may describe the subject of a story. */
const isUncased = (word: string): boolean => word.length > 1 && word.toUpperCase() === word;

/** Leaves out names that are part of another: "Kong" beside "Hong Kong". */
const withoutParts = (names: readonly string[]): string[] =>
  names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
