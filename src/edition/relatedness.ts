/**
 * Which stories are related: the cosine of their tf-idf vectors (Salton and Buckley 1988,
 * doi:10.1016/0306-4573(88)90021-0), over the words of headline, standfirst and text and
 * over who and what they are about. An inverted index: the work grows with what stories
 * share, not with all their pairs.
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
const weights = { topic: 5, headline: 3, description: 2, keyword: 2, text: 1 };

/** Below this cosine nothing is shown: chance resemblance of headlines. */
const floor = 0.08;

/** Words in more than this share of the stories tell none of them apart. */
const commonShare = 0.4;

/** How many of a story's weightiest terms look for relatives. */
const queryTerms = 40;

interface Posting {
  readonly document: number;
  readonly weight: number;
}

function termsOf(document: Document): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => terms.set(term, (terms.get(term) ?? 0) + weight);
  // Stories relate within a language.
  const language = new Intl.Locale(document.language).language;
  const addWords = (text: string, weight: number) => {
    for (const word of wordsOf(text, document.language)) if (word.length > 1) add(`${language}:${word}`, weight);
  };
  for (const topic of document.topics) add(`#${language}:${topic}`, weights.topic);
  for (const keyword of document.keywords) addWords(keyword, weights.keyword);
  addWords(document.headline, weights.headline);
  addWords(document.description, weights.description);
  addWords(document.text, weights.text);
  return terms;
}

/**
 * @returns a function that gives the slugs related to a story, closest first, and none that
 * resemble it by chance alone
 */
export function relate(documents: readonly Document[]): (slug: string, limit: number) => string[] {
  const postings = new Map<string, Posting[]>();
  const vectors = documents.map((document, index) => {
    const terms = [...termsOf(document)].map(([term, count]) => ({ term, weight: 1 + Math.log(count) }));
    for (const { term, weight } of terms) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [{ document: index, weight }]);
      else list.push({ document: index, weight });
    }
    return terms;
  });

  const most = Math.max(2, documents.length * commonShare);
  const idf = (list: readonly Posting[]): number =>
    list.length > most ? 0 : Math.log(1 + documents.length / list.length);

  const lengths = new Float64Array(documents.length);
  for (const list of postings.values()) {
    const rarity = idf(list);
    for (const { document, weight } of list) lengths[document] = (lengths[document] ?? 0) + (weight * rarity) ** 2;
  }
  for (let i = 0; i < lengths.length; i++) lengths[i] = Math.sqrt(lengths[i] ?? 0) || 1;

  const indexes = new Map(documents.map((document, index) => [document.slug, index]));
  const scores = new Float64Array(documents.length);

  return (slug, limit) => {
    const self = indexes.get(slug);
    if (self === undefined) return [];
    const query = (vectors[self] ?? [])
      .map(({ term, weight }) => {
        const list = postings.get(term) ?? [];
        return { list, weight: weight * idf(list) ** 2 };
      })
      .filter(({ list, weight }) => weight > 0 && list.length > 1)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, queryTerms);

    const touched: number[] = [];
    for (const { list, weight } of query) {
      for (const posting of list) {
        if (posting.document === self) continue;
        if (scores[posting.document] === 0) touched.push(posting.document);
        scores[posting.document] = (scores[posting.document] ?? 0) + weight * posting.weight;
      }
    }
    const found: { document: number; score: number }[] = [];
    for (const document of touched) {
      const score = (scores[document] ?? 0) / ((lengths[self] ?? 1) * (lengths[document] ?? 1));
      scores[document] = 0;
      if (score >= floor) found.push({ document, score });
    }
    // Equal scores keep the documents' own order, so that a build can be repeated.
    found.sort((a, b) => b.score - a.score || a.document - b.document);
    return found.slice(0, limit).flatMap(({ document }) => documents[document]?.slug ?? []);
  };
}
