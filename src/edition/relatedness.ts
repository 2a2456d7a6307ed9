/**
 * Which stories are related: the cosine of their tf-idf vectors (Salton and Buckley 1988,
 * doi:10.1016/0306-4573(88)90021-0), half of it over the words of headline, standfirst and
 * text, half over who and what they are about, so that a long text does not drown its
 * subjects. An inverted index: the work grows with what stories share, not with all their
 * pairs.
 */
import { wordsOf } from './words.ts';

export interface Document {
  readonly slug: string;
  readonly language: string;
  readonly headline: string;
  readonly description: string;
  /** Slugs of its topics. */
  readonly topics: readonly string[];
  readonly keywords: readonly string[];
  readonly text: string;
}

/** How much a word counts by where it stands. */
const weights = { headline: 3, description: 2, keyword: 2, text: 1 };

/** Below this cosine nothing is shown: chance resemblance of headlines. */
const floor = 0.06;

/** Words in more than this share of the stories tell none of them apart. */
const commonShare = 0.4;

/** How many of a story's weightiest terms look for relatives. */
const queryTerms = 40;

/** The terms of a document, each with how much it counts. */
type Terms = ReadonlyMap<string, number>;

function wordTerms(document: Document): Terms {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of wordsOf(text, document.language)) {
      if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + weight);
    }
  };
  add(document.headline, weights.headline);
  add(document.description, weights.description);
  for (const keyword of document.keywords) add(keyword, weights.keyword);
  add(document.text, weights.text);
  for (const [word, count] of counts) counts.set(word, 1 + Math.log(count));
  return counts;
}

const topicTerms = (document: Document): Terms => new Map(document.topics.map((topic) => [topic, 1]));

/** Adds, to each document's score, how much it resembles one of them. */
type Scorer = (document: number, add: (other: number, score: number) => void) => void;

/**
 * An index of documents by their terms, in flat arrays: of a large edition it holds millions
 * of entries.
 */
function indexOf(documents: readonly Document[], termsOf: (document: Document) => Terms, share: number): Scorer {
  const ids = new Map<string, number>();
  const entries: number[] = [];
  const entryWeights: number[] = [];
  const starts: number[] = [0];
  const frequencies: number[] = [];
  for (const document of documents) {
    for (const [term, weight] of termsOf(document)) {
      let id = ids.get(term);
      if (id === undefined) ids.set(term, (id = ids.size));
      frequencies[id] = (frequencies[id] ?? 0) + 1;
      entries.push(id);
      entryWeights.push(weight);
    }
    starts.push(entries.length);
  }
  const terms = Uint32Array.from(entries);
  const count = documents.length;
  const most = Math.max(2, count * commonShare);
  const rarity = Float32Array.from(frequencies, (frequency) => (frequency > most ? 0 : Math.log(1 + count / frequency)));

  // Every entry's weight times its term's rarity, over its document's length: the dot product
  // of two documents' entries is then their cosine.
  const values = new Float32Array(terms.length);
  for (let document = 0; document < count; document++) {
    const [from, to] = [at(starts, document), at(starts, document + 1)];
    let square = 0;
    for (let i = from; i < to; i++) square += (at(entryWeights, i) * at(rarity, at(terms, i))) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let i = from; i < to; i++) values[i] = (at(entryWeights, i) * at(rarity, at(terms, i))) / length;
  }

  // The same entries by term.
  const termStarts = new Uint32Array(rarity.length + 1);
  for (let term = 0; term < rarity.length; term++) termStarts[term + 1] = at(termStarts, term) + at(frequencies, term);
  const fill = termStarts.slice();
  const holders = new Uint32Array(terms.length);
  const holderValues = new Float32Array(terms.length);
  for (let document = 0; document < count; document++) {
    for (let i = at(starts, document); i < at(starts, document + 1); i++) {
      const place = at(fill, at(terms, i));
      fill[at(terms, i)] = place + 1;
      holders[place] = document;
      holderValues[place] = at(values, i);
    }
  }

  return (document, add) => {
    const own: number[] = [];
    for (let i = at(starts, document); i < at(starts, document + 1); i++) {
      if (at(values, i) > 0 && at(frequencies, at(terms, i)) > 1) own.push(i);
    }
    own.sort((a, b) => at(values, b) - at(values, a) || a - b);
    for (const entry of own.slice(0, queryTerms)) {
      const term = at(terms, entry);
      const weight = share * at(values, entry);
      for (let place = at(termStarts, term); place < at(termStarts, term + 1); place++) {
        const other = at(holders, place);
        if (other !== document) add(other, weight * at(holderValues, place));
      }
    }
  };
}

const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/**
 * @returns a function that gives the slugs related to a story, closest first, and none that
 * resemble it by chance alone. Stories relate within a language.
 */
export function relate(documents: readonly Document[]): (slug: string, limit: number) => string[] {
  const languages = new Map<string, Document[]>();
  for (const document of documents) {
    const { language } = new Intl.Locale(document.language);
    const known = languages.get(language);
    if (known === undefined) languages.set(language, [document]);
    else known.push(document);
  }
  const bySlug = new Map<string, (limit: number) => string[]>();
  for (const group of languages.values()) {
    const scorers = [indexOf(group, wordTerms, 0.5), indexOf(group, topicTerms, 0.5)];
    for (const [place, { slug }] of group.entries()) bySlug.set(slug, (limit) => closest(group, scorers, place, limit));
  }
  return (slug, limit) => bySlug.get(slug)?.(limit) ?? [];
}

function closest(documents: readonly Document[], scorers: readonly Scorer[], place: number, limit: number): string[] {
  const scores = new Map<number, number>();
  for (const score of scorers) score(place, (other, value) => scores.set(other, (scores.get(other) ?? 0) + value));
  return (
    [...scores]
      .filter(([, score]) => score >= floor)
      // Equal scores keep the documents' own order, so that a build can be repeated.
      .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .slice(0, limit)
      .flatMap(([document]) => documents[document]?.slug ?? [])
  );
}
