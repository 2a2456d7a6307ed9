/**
 * The features by which a story is compared with others. They depend on the story alone, so they can be cached from
 * one build to the next.
 */
import { basesOf, koreanBase } from '../../text/affixes.ts';
import { fold } from '../../text/fold.ts';
import { primaryLanguage } from '../../text/language.ts';
import { wordsOf } from '../../text/words.ts';
import { commonWords } from './common-words.ts';
import { onceByWord } from './lazy.ts';
import { namesIn } from './names.ts';
import { sketchOf } from './near-duplicates.ts';

/** A topic that a story lists. */
export interface StoryTopic {
  readonly slug: string;
  readonly name: string;
  /** A type of schema.org, such as `Person`. */
  readonly type?: string | undefined;
}

/** The parts of a story that are compared with other stories. */
export interface StoryDocument {
  readonly slug: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly headline: string;
  readonly description: string;
  readonly topics: readonly StoryTopic[];
  readonly keywords: readonly string[];
  readonly text: string;
  /** Whether the text is not empty, if that is known without it. */
  readonly hasText?: boolean;
  /** Of all that the story itself consists of, but for its topics. */
  readonly digest?: string | undefined;
  /** In ISO 8601; undefined if the story has none. */
  readonly date?: string | undefined;
}

export interface Features {
  /** The stems of its words, and its topics, each with `#` before its slug. Those of its lead come first. */
  readonly terms: readonly string[];
  /** How many of the terms are in its lead: in the headline or in the first words of the text. */
  readonly leadTerms: number;
  /** The count of each term, weighted by field. A second list instead of pairs, since a large edition has millions. */
  readonly counts: ArrayLike<number> & Iterable<number>;
  /** A sketch of its text, to recognise near-duplicates. */
  readonly sketch: ArrayLike<number> & Iterable<number>;
  /** Names in its text. */
  readonly names: readonly string[];
}

/** Whether a term is a pair of words. */
export const isBigram = (term: string): boolean => term.includes(' ');

/** Whether a term is a topic. No word of a text begins with this sign. */
export const isTopicTerm = (term: string): boolean => term.startsWith('#');

/** The weight of a word in each field. For the headline, 2 was the best of 1, 2, 3 and 5. */
const fieldWeights = { headline: 2, description: 2, keyword: 3, text: 1 };

/**
 * How often a topic counts: like a name that is said so many times. It decides what a headline alone is about, but
 * makes no two texts related, least of all a place, since unlike things happen there.
 */
const topicWeights = { ofHeadlineAlone: 10, ofText: 5, placeOfText: 1 };

/** In UTF-16 code units. Longer words are cut, so that "Russia" and "Russian" have one stem. */
const stemLength = 6;

/** The first words of a text that belong to its lead. They say what has happened; later ones are background. */
const leadWords = 60;

/** Languages whose words have no endings. Vietnamese writes each syllable as a word. */
const uninflected = new Set(['vi', 'th', 'lo', 'km']);
/** Languages in which most words are two syllables, each of which is a word too: pairs are counted as well. */
const withBigrams = new Set(['vi', 'zh']);
const letters = /^[\p{L}\p{M}]+$/u;
const ideograph = /\p{sc=Han}/u;

/**
 * The stem of a word: its first six letters in most languages, without an article or a particle that is attached to it.
 * Undefined for a word without meaning of its own.
 */
export function stemOf(written: string, language: string): string | undefined {
  if (commonWords(language).has(written)) return undefined;
  const word = withoutAttached(written, language);
  if (word.length < 2) return ideograph.test(word) ? word : undefined;
  return word.length > stemLength && !uninflected.has(language) && letters.test(word)
    ? word.slice(0, stemLength)
    : word;
}

/** A word without the article or the particles that Arabic, Hebrew and Korean write together with it. */
function withoutAttached(word: string, language: string): string {
  if (language === 'ko') return withoutParticles(word);
  return languagesWithArticles.has(language) ? withoutArticle(word) : word;
}
const languagesWithArticles = new Set(['ar', 'he']);
const withoutParticles = onceByWord((word) => koreanBase(word) ?? word);
const withoutArticle = onceByWord((word) => {
  const folded = fold(word);
  return basesOf(folded).find(({ sure }) => sure)?.word ?? folded;
});

/** Computes the features of a story. */
export function featuresOf(document: StoryDocument): Features {
  const language = primaryLanguage(document.language);
  const hasBigrams = withBigrams.has(language);
  const counts = new Map<string, number>();
  const count = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  const add = (words: readonly string[], weight: number) => {
    let before: string | undefined;
    for (const word of words) {
      const stem = stemOf(word, language);
      if (stem !== undefined) count(stem, weight);
      if (hasBigrams && stem !== undefined && before !== undefined) count(`${before} ${stem}`, weight);
      before = stem;
    }
  };
  const headline = wordsOf(document.headline, language);
  const text = wordsOf(document.text, language);
  add(headline, fieldWeights.headline);
  add(text.slice(0, leadWords), fieldWeights.text);
  const leadTerms = counts.size;
  add(wordsOf(document.description, language), fieldWeights.description);
  for (const keyword of document.keywords) add(wordsOf(keyword, language), fieldWeights.keyword);
  add(text.slice(leadWords), fieldWeights.text);
  for (const { slug, type } of document.topics) {
    const inText = type === 'Place' ? topicWeights.placeOfText : topicWeights.ofText;
    counts.set(`#${slug}`, document.text === '' ? topicWeights.ofHeadlineAlone : inText);
  }
  return {
    terms: [...counts.keys()],
    leadTerms,
    counts: [...counts.values()],
    sketch: sketchOf(text.length === 0 ? headline : text),
    names: [...namesIn(document.text, language)],
  };
}
