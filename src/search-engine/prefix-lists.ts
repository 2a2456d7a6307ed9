/**
 * Posting lists of the beginnings of very many terms, for the last word of a query while it is typed. Without them,
 * all lists of the terms that begin with "s" would have to be fetched.
 */
import { weightLevels, type Postings } from './collect-postings.ts';
import { isSpecialTerm, prefixSign } from './terms.ts';

/** A beginning of more terms than this has a list. The lists of fewer terms are fetched one by one. */
export const maxCompletions = 40;

/** Adds the lists, under terms that begin with a sign. The weight in a story is that of its heaviest such term. */
export function withPrefixLists(collected: Postings, stories: number): Postings {
  const prefixes = frequentPrefixes(collected.terms);
  if (prefixes.length === 0) return collected;
  const lists = prefixes.map(({ from, to }) => mergeLists(collected, from, to, stories));
  const added = prefixes.map(({ prefix }) => prefixSign + prefix);
  const at = collected.terms.findIndex((term) => term > prefixSign);
  const cut = collected.starts[at] ?? 0;
  const length = lists.reduce((sum, list) => sum + list.length, 0);

  const postings = new Uint32Array(collected.postings.length + length);
  postings.set(collected.postings.subarray(0, cut));
  const starts = new Uint32Array(collected.starts.length + lists.length);
  starts.set(collected.starts.subarray(0, at));
  let position = cut;
  for (const [i, list] of lists.entries()) {
    starts[at + i] = position;
    postings.set(list, position);
    position += list.length;
  }
  postings.set(collected.postings.subarray(cut), position);
  for (let i = at; i < collected.starts.length; i++) starts[i + lists.length] = (collected.starts[i] ?? 0) + length;
  return { terms: [...collected.terms.slice(0, at), ...added, ...collected.terms.slice(at)], starts, postings };
}

interface Prefix {
  readonly prefix: string;
  /** The numbers of the first term and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The beginnings of more than `maxCompletions` terms, sorted. */
function frequentPrefixes(terms: readonly string[]): Prefix[] {
  const found: Prefix[] = [];
  const visit = (from: number, to: number, length: number) => {
    for (let first = from; first < to;) {
      const characters = [...(terms[first] ?? '')].slice(0, length);
      const prefix = characters.join('');
      let end = first + 1;
      while (end < to && (terms[end] ?? '').startsWith(prefix)) end += 1;
      if (end - first > maxCompletions && !isSpecialTerm(prefix) && characters.length === length) {
        found.push({ prefix, from: first, to: end });
        visit(first, end, length + 1);
      }
      first = end;
    }
  };
  visit(0, terms.length, 1);
  return found;
}

/** The postings of consecutive terms as one list. */
function mergeLists({ starts, postings }: Postings, from: number, to: number, stories: number): Uint32Array {
  const weights = new Uint8Array(stories);
  const end = starts[to] ?? 0;
  let length = 0;
  for (let i = starts[from] ?? 0; i < end; i++) {
    const posting = postings[i] ?? 0;
    const story = Math.floor(posting / weightLevels);
    const [weight, before] = [posting % weightLevels, weights[story] ?? 0];
    if (before === 0) length += 1;
    if (weight > before) weights[story] = weight;
  }
  const merged = new Uint32Array(length);
  length = 0;
  for (let story = 0; story < stories; story++) {
    const weight = weights[story] ?? 0;
    if (weight > 0) merged[length++] = story * weightLevels + weight;
  }
  return merged;
}
