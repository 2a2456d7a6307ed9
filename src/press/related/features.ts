/**
 * What a story is about, as words that can be counted. It follows from the story alone, so that
 * it can be kept from one build to the next.
 */
import { commonWords } from './common-words.ts';
import { primaryLanguage } from '../../text/language.ts';
import { namesIn } from './names.ts';
import { sketchOf } from './near-duplicates.ts';
import { wordsOf } from '../../text/words.ts';

export interface Subject {
  readonly slug: string;
  readonly name: string;
  readonly type?: string | undefined;
}

export interface Document {
  readonly slug: string;
  readonly language: string;
  readonly headline: string;
  readonly description: string;
  /** Who and what it is about. */
  readonly topics: readonly Subject[];
  readonly keywords: readonly string[];
  readonly text: string;
  /** ISO 8601, where it is known. */
  readonly date?: string | undefined;
}

/** In two lists beside each other: a large edition has millions of terms. */
export interface Gist {
  /** Its words. A topic is a word with `#` before it, which no text has. */
  readonly terms: readonly string[];
  /** How much each counts. */
  readonly counts: readonly number[];
  readonly sketch: readonly number[];
  /** Whom and what its text names. */
  readonly names: readonly string[];
}

export const isPair = (term: string): boolean => term.includes(' ');
export const isSubject = (term: string): boolean => term.startsWith('#');

/** How much a word counts by where it stands; a headline's two mentions for one are the best of 1, 2, 3 and 5. */
const weights = { headline: 2, description: 2, keyword: 3, text: 1 };

/** Of a longer word the beginning stands for the whole, so that Russia and Russian are one. */
const trunkLength = 6;

// Written in syllables with spaces between them, which have no endings.
const uninflected = new Set(['vi']);
// Most words are of two syllables, each of which is a word as well.
const inSyllables = new Set(['vi', 'zh']);
const letters = /^[\p{L}\p{M}]+$/u;
const ideograph = /\p{sc=Han}/u;

/** What a word counts as, whatever its ending; undefined where it tells nothing. */
export function trunkOf(word: string, language: string): string | undefined {
  if (commonWords(language).has(word)) return undefined;
  if (word.length < 2) return ideograph.test(word) ? word : undefined;
  return word.length > trunkLength && !uninflected.has(language) && letters.test(word)
    ? word.slice(0, trunkLength)
    : word;
}

export function gistOf(document: Document): Gist {
  const language = primaryLanguage(document.language);
  const counts = new Map<string, number>();
  const count = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  const add = (words: readonly string[], weight: number) => {
    let before: string | undefined;
    for (const word of words) {
      const trunk = trunkOf(word, language);
      if (trunk !== undefined) count(trunk, weight);
      if (trunk !== undefined && before !== undefined && inSyllables.has(language)) count(`${before} ${trunk}`, weight);
      before = trunk;
    }
  };
  const headline = wordsOf(document.headline, language);
  const text = wordsOf(document.text, language);
  add(headline, weights.headline);
  add(wordsOf(document.description, language), weights.description);
  for (const keyword of document.keywords) add(wordsOf(keyword, language), weights.keyword);
  add(text, weights.text);
  for (const { slug } of document.topics) counts.set(`#${slug}`, 1);
  return {
    terms: [...counts.keys()],
    counts: [...counts.values()],
    sketch: sketchOf(text.length === 0 ? headline : text),
    names: [...namesIn(document.text, language)],
  };
}
