/** Finds why two stories are related: topics and names that both have. Gives no reason if nothing says enough. */
import { primaryLanguage } from '../../text/language.ts';
import { wordsOf } from '../../text/words.ts';
import { stemOf, type Features, type StoryDocument } from './features.ts';
import { lazy } from './lazy.ts';
import { inSteps, isLarge } from './counted-stories.ts';
import { reasonKeys, type ReasonCache, type SharedReason } from './reason-keys.ts';
import { countTerms, NumberedFeatures, withNumbers } from './term-numbers.ts';
import {
  areNamesakes,
  commonTopics,
  countTopics,
  namesTopic,
  sharedNames,
  topicNaming,
  withoutCountry,
  withoutParts,
  type NamesOf,
  type ScoredName,
  type StoryWithNames,
} from './telling-names.ts';
import { indexWords, isUncased, minRepeats, sharedWords, type SharedWord, type StoryWords } from './shared-words.ts';

const maxNames = 3;
/** A name that more than this share of the stories mention is no reason. */
const commonNameShare = 0.2;
/** In an edition of fewer stories, names in the text are no reason, since it is unknown which are rare. */
const minStories = 30;
/**
 * Scripts without capitals don't show what is a name. There, a word is a reason if one of the headlines has it, both
 * stories repeat it, and no more than this share of the stories have it. On average, those stories say it at least
 * `ofAny` times. A word that no other word always stands beside needs `ofLone` times. Words like "before" and "about"
 * stand once in many stories, and names are repeated (burstiness; Church and Gale 1995,
 * doi:10.1017/S1351324900000139).
 */
const commonWordShare = 0.12;
const minMeanCount = { ofAny: 2, ofLone: 3 };
/** A word of more than this share of the stories, such as "in", is no part of a name. */
const functionWordShare = 0.4;
/** How much of a text shows what script it is in. In UTF-16 code units. */
const beginning = 300;
/** A name in a headline says what the story is about. This is more than any name in a text alone can have. */
const headlineScore = 1000;

/** A name or a word, and the stems by which it is counted. */
interface ReasonName {
  readonly name: string;
  readonly stems: readonly string[];
}

/** A story with data that is computed when it is first needed. */
interface IndexedStory extends StoryWithNames {
  readonly document: StoryDocument;
  readonly language: string;
  /** The stems of its headline's words. */
  readonly headline: () => ReadonlySet<string>;
  readonly isUncased: () => boolean;
  readonly words: () => StoryWords;
}

/** How many stories are cached with their words. Related stories are often requested one after another. */
const maxIndexed = 1000;

/** Finds what two stories share, by their slugs. */
export interface Reasons {
  (slug: string, other: string): SharedReason;
  /** A hash of all that a story's own reasons depend on. It is undefined in a small edition. */
  readonly printOf: (slug: string) => number | undefined;
}

/**
 * Prepares a function that finds reasons.
 * @param given the features of the same stories, in the same order
 * @param cache the reasons that earlier builds have found in a large edition
 */
export function createReasons(
  documents: readonly StoryDocument[],
  given: readonly Features[],
  cache?: ReasonCache,
): Reasons {
  const features = withNumbers(given);
  const about = isLarge(documents.length) ? inSteps : (count: number) => count;
  const stories = about(documents.length);
  const indices = new Map(documents.map(({ slug }, index) => [slug, index]));
  const numberOf = (stem: string): number => features[0]?.all.find(stem) ?? -1;
  const indexStory = storyIndex(documents, features, indices, numberOf);
  const topics = countTopics(documents);
  const common = commonTopics(documents);
  const aboutTopic = (slug: string): number => about(topics.get(slug) ?? 0);
  const namesOf = topicNaming(common, aboutTopic);
  const counts = lazy(() => countTerms(features));
  const frequencyAt = (number: number): number => about(counts().stories[number] ?? 0);
  /** How often those stories that have a term say it on average: 0 for once, 1 if it is repeated, 2 if it is often. */
  const repetitionAt = (number: number): number => {
    const mean = (counts().sums[number] ?? 0) / Math.max(1, counts().stories[number] ?? 0);
    return mean >= minMeanCount.ofLone ? 2 : Number(mean >= minMeanCount.ofAny);
  };
  const frequency = (stem: string): number => frequencyAt(numberOf(stem));
  const isRepeated = (stem: string): boolean => repetitionAt(numberOf(stem)) > 0;
  const isOften = (stem: string): boolean => repetitionAt(numberOf(stem)) > 1;

  /** How telling a name is that two stories share: whether headlines have it, how often both say it, how rare it is. */
  const scored = ({ name, stems }: ReasonName, a: IndexedStory, b: IndexedStory): ScoredName => {
    const often = (story: IndexedStory) => Math.min(...stems.map(story.countOf));
    const headlines = [a, b].filter((story) => stems.every((stem) => story.headline().has(stem))).length;
    const rarity = Math.log(stories / Math.max(1, Math.min(...stems.map(frequency))));
    return { name, stems, headlines, score: headlines * headlineScore + Math.min(often(a), often(b)) * rarity };
  };
  /** The most telling names first, without those that too many stories have. A name is as rare as its rarest word. */
  const mostTelling = (names: readonly ReasonName[], a: IndexedStory, b: IndexedStory, share: number): string[] => {
    const found = names
      .filter(({ stems }) => stems.length > 0 && Math.min(...stems.map(frequency)) <= stories * share)
      .map((name) => scored(name, a, b))
      .toSorted((x, y) => y.score - x.score);
    const told = [...new Set(withoutParts(found, a.language).map(({ name }) => name))];
    return told.length === 1 && areNamesakes(told[0] ?? '', a, b) ? [] : told;
  };

  const mentioned = (a: IndexedStory, b: IndexedStory): string[] => {
    const topics = topicsNamed(a, b, namesOf);
    if (topics.length > 0) return topics.slice(0, maxNames);
    if (documents.length < minStories || a.language !== b.language) return [];
    const storiesOf = (name: string) => Math.min(...a.stemsOf(name).map(frequency));
    const found = sharedNames(a, b);
    const whole = a.language === 'vi' ? found.map((name) => withoutCountry(name, a, b, storiesOf)) : found;
    const names = [...new Set(whole)].map((name) => ({ name, stems: a.stemsOf(name) }));
    if (!a.isUncased() || !b.isUncased()) return mostTelling(names, a, b, commonNameShare).slice(0, maxNames);
    // A name in Latin letters, such as that of an agency, says no more than words in the story's script.
    const isInHeadline = (stem: string) => a.headline().has(stem) || b.headline().has(stem);
    const stems = [...new Set([...a.headline(), ...b.headline()])].filter(
      (stem) =>
        frequency(stem) <= stories * commonWordShare &&
        isRepeated(stem) &&
        Math.min(a.countOf(stem), b.countOf(stem)) >= minRepeats,
    );
    // Several words that always stand together are more surely a name than a lone one, unless it is in both headlines.
    const isTelling = ({ isLone, stem }: SharedWord) =>
      !isLone || isOften(stem) || (a.headline().has(stem) && b.headline().has(stem));
    // Only a few pairs of stories repeat such a word, and to look for one takes time.
    const words =
      stems.length === 0
        ? []
        : sharedWords(
            [a.words(), b.words()],
            a.language,
            stems,
            (word) => frequency(stemOf(word, a.language) ?? '') <= stories * functionWordShare,
          );
    return mostTelling(
      [
        ...names.filter(({ stems }) => stems.every(isInHeadline)),
        ...words.filter(isTelling).map(({ name, stem }) => ({ name, stems: [stem] })),
      ],
      a,
      b,
      commonWordShare,
    ).slice(0, maxNames - 1);
  };
  const find = (slug: string, other: string): SharedReason => {
    const [a, b] = [indexStory(slug), indexStory(other)];
    if (a === undefined || b === undefined) return { kind: 'mentions', names: [] };
    const shared = topicsOfBoth(a, b, namesOf).slice(0, maxNames);
    return shared.length > 0 ? { kind: 'about', names: shared } : { kind: 'mentions', names: mentioned(a, b) };
  };
  // In a smaller edition, nearly every change changes a count that decides a reason.
  if (cache === undefined || !isLarge(documents.length)) return Object.assign(find, { printOf: () => undefined });
  const keyOf = reasonKeys({
    documents,
    features,
    stories,
    ofTerm: (number) => frequencyAt(number) * 3 + repetitionAt(number),
    ofTopic: (slug) => `${aboutTopic(slug)} ${common.has(slug)}`,
  });
  const keyOfPair = (slug: string, other: string) => keyOf(indices.get(slug) ?? -1, indices.get(other) ?? -1);
  const findOrTake = (slug: string, other: string): SharedReason => {
    const key = keyOfPair(slug, other);
    const reason = (key === undefined ? undefined : cache.at(key)) ?? find(slug, other);
    if (key !== undefined) cache.keep(key, reason);
    return reason;
  };
  return Object.assign(findOrTake, { printOf: (slug: string) => keyOfPair(slug, slug) });
}

/** Gives a story by its slug; undefined for an unknown one. */
function storyIndex(
  documents: readonly StoryDocument[],
  features: readonly Features[],
  indices: ReadonlyMap<string, number>,
  numberOf: (stem: string) => number,
): (slug: string) => IndexedStory | undefined {
  const indexed = new Map<string, IndexedStory>();
  return (slug) => {
    const known = indexed.get(slug);
    const index = indices.get(slug) ?? -1;
    const [document, own] = [documents[index], features[index]];
    if (known !== undefined || document === undefined || own === undefined) return known;
    const language = primaryLanguage(document.language);
    const story: IndexedStory = {
      document,
      language,
      names: own.names,
      stemsOf: (name) => stemsOf(name, language),
      countOf: countsOf(own),
      headline: lazy(() => new Set(stemsOf(document.headline, language))),
      isUncased: lazy(() => isUncased(`${document.headline} ${document.text.slice(0, beginning)}`)),
      words: lazy(() => indexWords(document, language, numberOf)),
    };
    if (indexed.size >= maxIndexed) indexed.delete(indexed.keys().next().value ?? '');
    indexed.set(slug, story);
    return story;
  };
}

/** How often a story says a term. */
function countsOf(features: Features): (term: string) => number {
  if (!(features instanceof NumberedFeatures)) {
    const counts = lazy(() => new Map(features.terms.map((term, i) => [term, features.counts[i] ?? 0])));
    return (term) => counts().get(term) ?? 0;
  }
  const { all, numbers, counts } = features;
  return (term) => counts[numbers.indexOf(all.find(term) ?? -1)] ?? 0;
}

const stemsOf = (name: string, language: string): string[] =>
  wordsOf(name, language).flatMap((word) => stemOf(word, language) ?? []);

function topicsOfBoth(a: IndexedStory, b: IndexedStory, namesOf: NamesOf): string[] {
  const ofB = new Set(b.document.topics.map(({ slug }) => slug));
  return namesOf(a.document.topics.filter(({ slug }) => ofB.has(slug)));
}

/** The topics of one story that the other names. */
function topicsNamed(a: IndexedStory, b: IndexedStory, namesOf: NamesOf): string[] {
  if (a.language !== b.language) return [];
  return namesOf([
    ...a.document.topics.filter((topic) => namesTopic(b, topic)),
    ...b.document.topics.filter((topic) => namesTopic(a, topic)),
  ]);
}
