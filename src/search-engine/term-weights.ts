/** Weighs the terms of a story. */
import { maxTermWeight } from './postings.ts';
import { basesOf } from '../text/affixes.ts';
import { nearestStep } from './rounding.ts';
import { accentSign, tokenize } from './terms.ts';

export interface SearchDocument {
  readonly headline: string;
  readonly description: string;
  /** Names of its topics and authors, and its keywords. */
  readonly subjects: readonly string[];
  readonly text: string;
  /** Terms that filters look up: a sign and a slug. */
  readonly filterTerms: readonly string[];
  /** Whether its language attaches small words to others, as Arabic does. */
  readonly hasAttachedWords?: boolean;
}

/**
 * The weights of the fields, by BM25F: the weights of a term in all fields are added up before the sum is saturated
 * (Robertson, Zaragoza and Taylor 2004, doi:10.1145/1031171.1031181).
 */
const fieldWeights = { headline: 8, description: 3, subject: 4, text: 1 };
/** The limit of a term's weight in the text. So repetition in the text counts less than one mention in the headline. */
const maxTextWeight = 5;
/** How much a word counts if another word is attached to it, and if that is only possible. */
const sureBase = 0.8;
const possibleBase = 0.4;
/** BM25's k1: how soon further mentions stop counting. */
const saturation = 1.2;
/** BM25's b: how much less a word counts in a long text. */
const lengthShare = 0.6;

/**
 * Weighs the terms of a story in all its fields.
 * @param meanLength of the texts of all stories that have one, in UTF-16 code units
 * @param readTokens gives the tokens of a field
 * @returns each term of a story with its weight, from 1 to `maxTermWeight`
 */
export function termWeights(
  { headline, description, subjects, text, filterTerms, hasAttachedWords }: SearchDocument,
  meanLength: number,
  readTokens = tokenize,
): Map<string, number> {
  const weights = new Map<string, number>();
  const addTerm = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  const add = (field: string, weight: number) => {
    for (const { term, accented } of readTokens(field)) {
      addTerm(term, weight);
      if (accented !== undefined) addTerm(accentSign + accented, weight);
      if (hasAttachedWords !== true) continue;
      for (const base of basesOf(term)) addTerm(base.word, weight * (base.sure ? sureBase : possibleBase));
    }
  };
  // In steps, so that other words of a corrected text keep their weights.
  const length = nearestStep(text.length) / (nearestStep(meanLength) || 1);
  add(text, fieldWeights.text / (1 - lengthShare + lengthShare * length));
  for (const [term, weight] of weights) weights.set(term, Math.min(maxTextWeight, weight));
  add(headline, fieldWeights.headline);
  add(description, fieldWeights.description);
  for (const subject of subjects) add(subject, fieldWeights.subject);
  for (const [term, weight] of weights)
    weights.set(term, Math.max(1, Math.round((weight / (saturation + weight)) * maxTermWeight)));
  for (const term of filterTerms) weights.set(term, maxTermWeight);
  return weights;
}
