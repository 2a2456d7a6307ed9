/**
 * The index of an edition's words: which stories have each, and how much it says of them. Flat
 * arrays of numbers, four bytes for a story's word, whose text is made file by file when it is
 * asked for: of a large edition there are millions.
 */
import { characterOf, numberLength, numbersText, numberText } from './numbers.ts';
import { longestList, type SearchEndings, type SearchManifest, type SearchPlaces, type SearchWords } from './format.ts';
import { isMark, leastCorrected, reversed, termsOf } from './terms.ts';
import { hashStart, hashStep } from '../text/hash.ts';
import { hasUnspaced } from '../text/scripts.ts';

export interface SearchDocument {
  readonly headline: string;
  readonly description: string;
  /** Names of who and what it is about, and its keywords. */
  readonly subjects: readonly string[];
  readonly text: string;
  /** What filters ask for: terms that begin with a sign. */
  readonly marks: readonly string[];
}

/** How many files each part is cut up into: known before anything is indexed. */
export interface Cut {
  readonly words: number;
  readonly endings: number;
  readonly places: number;
}

export interface SearchIndex {
  readonly manifest: () => SearchManifest;
  readonly words: (file: number) => SearchWords;
  readonly endings: (file: number) => SearchEndings;
  readonly places: (file: number) => SearchPlaces;
  readonly of: string;
}

/**
 * How much a word counts by where it stands, as BM25F has it (Robertson, Zaragoza and Taylor
 * 2004, doi:10.1145/1031171.1031181): what fields say is added up before it is saturated.
 */
const weights = { headline: 8, description: 3, subject: 4, text: 1 };
/** What a text says by repeating a word stays below what a headline says once. */
const mostOfText = 5;
const saturation = 1.2;
/** How far a long text's words count less. */
const lengthShare = 0.6;
/** Values of a word's weight in a story: one character. */
const levels = 64;

/** @param read gives a document when it is wanted, so that no more than one is in memory at a time */
export function indexDocuments(
  count: number,
  read: (document: number) => SearchDocument,
  meanLength: number,
  cut: Cut,
): SearchIndex {
  const { terms, starts, holders } = collect(count, read, meanLength);
  const at = (place: number): number => starts[place] ?? 0;
  const countOf = (term: number): number => at(term + 1) - at(term);
  const wordCuts = cutUp(
    terms.map((term) => term.length + 2),
    cut.words,
  );
  const placeCuts = cutUp(
    terms.map((_, term) => listLength(holders, at(term), at(term + 1))),
    cut.places,
  );
  const backwards = terms
    .flatMap((term, i) => (isCorrected(term) ? [{ key: reversed(term), term, i }] : []))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const endingCuts = cutUp(
    backwards.map(({ term }) => term.length + 4),
    cut.endings,
  );
  const of = stampOf(terms, holders);

  return {
    of,
    manifest: () => ({
      of,
      stories: count,
      words: pairs(wordCuts).map(([from, to]) => ({ first: terms[from] ?? '', terms: to - from })),
      endings: pairs(endingCuts).map(([from]) => backwards[from]?.key ?? ''),
      places: numbersText(pairs(placeCuts).map(([from, to]) => to - from)),
    }),
    words: (file) => {
      const [from, to] = [wordCuts[file] ?? 0, wordCuts[file + 1] ?? 0];
      const counts = Array.from({ length: to - from }, (_, i) => countOf(from + i));
      return { of, terms: terms.slice(from, to).join(' '), counts: numbersText(counts) };
    },
    endings: (file) => {
      const found = backwards.slice(endingCuts[file], endingCuts[file + 1]);
      return {
        of,
        terms: found.map(({ term }) => term).join(' '),
        counts: numbersText(found.map(({ i }) => countOf(i))),
        places: numbersText(found.map(({ i }) => i)),
      };
    },
    places: (file) => {
      const lists: string[] = [];
      for (let term = placeCuts[file] ?? 0; term < (placeCuts[file + 1] ?? 0); term++) {
        lists.push(listText(holders, at(term), at(term + 1), isMark(terms[term] ?? '')));
      }
      return { of, lists: lists.join(' ') };
    },
  };
}

const isCorrected = (term: string): boolean => term.length >= leastCorrected && !isMark(term) && !hasUnspaced(term);

/** The terms in their order, and for each the stories that have it, from `starts` of the term to that of the next. */
function collect(count: number, read: (document: number) => SearchDocument, meanLength: number) {
  const ids = new Map<string, number>();
  const entries = createList();
  const documentStarts = new Uint32Array(count + 1);
  const frequencies: number[] = [];
  for (let document = 0; document < count; document++) {
    for (const [term, level] of levelsOf(read(document), meanLength)) {
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
        frequencies.push(0);
      }
      frequencies[id] = (frequencies[id] ?? 0) + 1;
      entries.push(id * levels + level);
    }
    documentStarts[document + 1] = entries.length;
  }

  const terms = [...ids.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const orderOf = new Uint32Array(terms.length);
  const starts = new Uint32Array(terms.length + 1);
  for (const [order, term] of terms.entries()) {
    const id = ids.get(term) ?? 0;
    orderOf[id] = order;
    starts[order + 1] = (starts[order] ?? 0) + (frequencies[id] ?? 0);
  }
  const fill = starts.slice();
  const holders = new Uint32Array(entries.length);
  const values = entries.values();
  for (let document = 0; document < count; document++) {
    for (let i = documentStarts[document] ?? 0; i < (documentStarts[document + 1] ?? 0); i++) {
      const entry = values[i] ?? 0;
      const order = orderOf[Math.floor(entry / levels)] ?? 0;
      const place = fill[order] ?? 0;
      fill[order] = place + 1;
      holders[place] = document * levels + (entry % levels);
    }
  }
  return { terms, starts, holders };
}

/** A list of whole numbers below 2^32 that grows. */
function createList() {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    push(value: number): void {
      if (length === values.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(values);
        values = longer;
      }
      values[length++] = value;
    },
    get length(): number {
      return length;
    },
    values: (): Uint32Array => values,
  };
}

/** How much each term says of a document, from 1 to 63. */
function levelsOf(
  { headline, description, subjects, text, marks }: SearchDocument,
  meanLength: number,
): Map<string, number> {
  const said = new Map<string, number>();
  const add = (from: string, weight: number) => {
    for (const { term } of termsOf(from)) said.set(term, (said.get(term) ?? 0) + weight);
  };
  add(text, weights.text / (1 - lengthShare + (lengthShare * text.length) / (meanLength || 1)));
  for (const [term, weight] of said) said.set(term, Math.min(mostOfText, weight));
  add(headline, weights.headline);
  add(description, weights.description);
  for (const subject of subjects) add(subject, weights.subject);
  for (const [term, weight] of said)
    said.set(term, Math.max(1, Math.round((weight / (saturation + weight)) * (levels - 1))));
  for (const mark of marks) said.set(mark, levels - 1);
  return said;
}

/** Where to cut a list of lengths, so that the given number of parts are of about one size. */
function cutUp(lengths: readonly number[], parts: number): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const cuts = [0];
  let sum = 0;
  for (const [i, length] of lengths.entries()) {
    while (cuts.length < parts && sum >= (total * cuts.length) / parts) cuts.push(i);
    sum += length;
  }
  while (cuts.length <= parts) cuts.push(lengths.length);
  return cuts;
}

const pairs = (cuts: readonly number[]): [from: number, to: number][] =>
  cuts.slice(1).map((to, i) => [cuts[i] ?? 0, to]);

/** About how long a list's text is. */
function listLength(holders: Uint32Array, from: number, to: number): number {
  const mean = holders.length === 0 ? 0 : Math.floor((holders[to - 1] ?? 0) / levels / (to - from));
  return Math.min(to - from, longestList) * (1 + numberLength(mean)) + 1;
}

/** A term's stories as text: how far each lies behind the one before, and how much the term says of it. */
function listText(holders: Uint32Array, from: number, to: number, whole: boolean): string {
  const least = whole || to - from <= longestList ? { level: 0, of: Infinity } : leastLevel(holders, from, to);
  let text = '';
  let next = 0;
  let room = least.of;
  for (let i = from; i < to; i++) {
    const holder = holders[i] ?? 0;
    const level = holder % levels;
    if (level < least.level || (level === least.level && room-- <= 0)) continue;
    const document = Math.floor(holder / levels);
    text += numberText(document - next) + characterOf(level);
    next = document + 1;
  }
  return text;
}

/** The level that the longest list there may be ends in, and how many of that level are in it: the newest. */
function leastLevel(holders: Uint32Array, from: number, to: number): { level: number; of: number } {
  const counts = new Uint32Array(levels);
  for (let i = from; i < to; i++) counts[(holders[i] ?? 0) % levels] = (counts[(holders[i] ?? 0) % levels] ?? 0) + 1;
  let room = longestList;
  let level = levels - 1;
  while (level > 0 && (counts[level] ?? 0) <= room) room -= counts[level--] ?? 0;
  return { level, of: room };
}

/** FNV-1a over all that is in the index, in base 36: another index has another stamp. */
function stampOf(terms: readonly string[], holders: Uint32Array): string {
  let state = holders.reduce(hashStep, hashStart);
  for (const term of terms) for (let i = 0; i < term.length; i++) state = hashStep(state, term.charCodeAt(i));
  return (state >>> 0).toString(36);
}
