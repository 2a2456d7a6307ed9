/**
 * Finds the related stories among those of one language. They are ordered by the cosine of their blended vectors,
 * which finds reports of one event in other words. The cosine alone would relate every story to its neighbours, even if
 * none is related. So more evidence decides which stories are shown, compared with that for all pairs of the edition.
 */
import { compareText } from '../../text/compare-text.ts';
import { Fingerprint } from '../../text/fingerprint.ts';
import { findCandidates, type CandidateCache } from './candidates/candidates.ts';
import type { HelpSearch } from './candidates/shared-search.ts';
import { comparePairs, maxConsidered, type ComparedPairs } from './compare-pairs.ts';
import { countedStories } from './counted-stories.ts';
import { daysApart, oddsByDays, proximity } from './days-apart.ts';
import { estimateMixture, evidence, likelihood, likelyOnes } from './evidence.ts';
import type { StoryDocument } from './features.ts';
import { lazy } from './lazy.ts';
import {
  blend,
  candidatesPerNeighbour,
  findNeighbourhoods,
  keysOfCandidates,
  nearestBy,
  type NeighbourRows,
} from './neighbours.ts';
import { commonTopics } from './telling-names.ts';
import { matchStories, type Earlier, type KeptRows } from './story-matches.ts';
import { withNumbers, type NumberedFeatures } from './term-numbers.ts';
import { meanCosines, type PackedRows } from './vectors.ts';
import { weighTerms } from './weigh-terms.ts';

/** The related stories of one language, by slug. */
export interface LanguageRelations {
  readonly related: (slug: string, limit: number) => string[];
  readonly closest: (slug: string) => string[];
  /** A hash of what `related` gives of a story. */
  readonly printOf: (slug: string) => number;
  /** A hash of all that decides what `closest` gives of a story. */
  readonly printOfClosest: (slug: string) => number;
}

/** What is kept of a language for the next build: the results of each step, by what they were found from. */
export interface KeptLanguage {
  /** The stories, in order. */
  readonly slugs: readonly string[];
  /** Which numbers the terms have in the vectors. */
  readonly numbering: string;
  readonly own: PackedRows & KeptRows;
  readonly ownCandidates: CandidateCache;
  readonly near: NeighbourRows;
  readonly blended: PackedRows & KeptRows;
  readonly blendedCandidates: CandidateCache;
  readonly pairs: ComparedPairs;
}

/** How stories are blended with their neighbours. */
const blending = { neighbours: 8, share: 1.5, terms: 100 };
/** The size of a neighbourhood: a story's nearest neighbours by its own terms. */
const neighbourhoodSize = 10;
/** How many of a story's heaviest terms are looked up. More take time and find no more related stories. */
const queryTerms = 40;
/** A topic that both stories list doubles the odds, unless it is a place. */
const sharedTopicEvidence = Math.LN2;
/** The closeness of a story is multiplied by this if a version of it is listed before. */
const repeatedShare = 0.7;
/** How many stories `closest` gives. */
const maxClosest = 24;

/** The part of the cache that is used here. */
interface LanguageStore {
  readonly helpSearch?: HelpSearch | undefined;
  readonly language: (language: string) => KeptLanguage | undefined;
  readonly keepLanguage: (language: string, kept: KeptLanguage) => void;
}

/**
 * Relates the stories of one language.
 * @param group the stories of the language, in the order of the edition
 * @param featuresIn gives the features of stories, in their order
 */
export function relateLanguage(
  language: string,
  group: readonly StoryDocument[],
  featuresIn: (documents: readonly StoryDocument[]) => readonly NumberedFeatures[],
  cache: LanguageStore,
): LanguageRelations {
  // In the order of their slugs, so that cached candidates hold wherever the edition puts a story.
  const documents = group.toSorted((a, b) => compareText(a.slug, b.slug));
  const slugs = documents.map(({ slug }) => slug);
  const features = withNumbers(featuresIn(documents));
  const isCounted = countedStories(documents);
  const numbering = features[0]?.all.numbering ?? '';
  // Without counted stories every build has other weights, and nothing kept would hold.
  const kept = isCounted === undefined ? undefined : cache.language(language);
  const matches = matchStories(slugs, kept?.slugs ?? []);
  const earlier = <Rows>(rows: Rows | undefined): Earlier<Rows> | undefined => rows && { rows, matches };
  const sameNumbers = kept?.numbering === numbering ? kept : undefined;

  const own = weighTerms(features, { isCounted, slugs, earlier: earlier(sameNumbers?.own) });
  // In a small edition a neighbourhood is at most a fifth of the stories, and at least two.
  const few = Math.max(2, Math.ceil(documents.length / 5));
  const size = Math.min(neighbourhoodSize, few);
  const ownSearch = { queryTerms, needed: size * candidatesPerNeighbour };
  const ownCandidates = findCandidates(own, ownSearch, earlier(kept?.ownCandidates), cache.helpSearch);
  const near = findNeighbourhoods(own, ownCandidates, size, earlier(kept?.near));
  const options = { ...blending, neighbours: Math.min(blending.neighbours, few) };
  const blended = blend(own, near, options, earlier(sameNumbers?.blended));
  const blendedSearch = { queryTerms, needed: maxClosest * candidatesPerNeighbour };
  const candidates = findCandidates(blended, blendedSearch, earlier(kept?.blendedCandidates), cache.helpSearch);
  const nearest = nearestBy(blended, candidates);
  const pairs = comparePairs({ own, blended, near, candidates, nearest, features, documents }, earlier(kept?.pairs));
  if (isCounted !== undefined)
    cache.keepLanguage(language, {
      slugs,
      numbering,
      own: rowsOf(own),
      ownCandidates: ownCandidates.cache,
      near: near.rows,
      blended: rowsOf(blended),
      blendedCandidates: candidates.cache,
      pairs,
    });

  const shown = shownPairs(documents, group, pairs, meanCosines(own));
  const indices = new Map(slugs.map((slug, index) => [slug, index]));
  const indexOf = (slug: string) => indices.get(slug) ?? -1;
  const slugPrints = lazy(() => printsOf(slugs));
  const closestPrints = lazy(() => keysOfCandidates(blended.keys, candidates, maxClosest));
  const mix = new Fingerprint();
  return {
    printOfClosest: (slug) => closestPrints()[indexOf(slug)] ?? 0,
    printOf(slug) {
      for (const { story } of demoteVersions(shown(indexOf(slug)), pairs)) mix.addOther(slugPrints()[story] ?? 0);
      return mix.take();
    },
    related: (slug, limit) =>
      demoteVersions(shown(indexOf(slug)), pairs)
        .slice(0, limit)
        .flatMap(({ story }) => slugs[story] ?? []),
    closest: (slug) => nearest(indexOf(slug), maxClosest).flatMap(({ story }) => slugs[story] ?? []),
  };
}

function printsOf(texts: readonly string[]): Float64Array {
  const mix = new Fingerprint();
  return Float64Array.from(texts, (text) => {
    mix.addText(text);
    return mix.take();
  });
}

const rowsOf = ({ keys, starts, entries, weights }: PackedRows & KeptRows) => ({ keys, starts, entries, weights });

/** A pair that is shown. */
interface ShownPair {
  /** The index of the other story. */
  readonly story: number;
  /** The cosine of the blended vectors, lowered for different days. */
  readonly closeness: number;
  /** Where it is in the rows of pairs, and in its own row. */
  readonly place: number;
  readonly column: number;
}

/**
 * Chooses the pairs that are likely enough to be shown, estimated from all pairs of the edition.
 * @param chance each story's mean cosine with all others
 * @returns a function that gives those of a story, closest first
 */
function shownPairs(
  documents: readonly StoryDocument[],
  group: readonly StoryDocument[],
  { lengths, others, cosines, fits, agreements, leads }: ComparedPairs,
  chance: Float64Array,
): (story: number) => ShownPair[] {
  const ranks = new Map(group.map((document, rank) => [document, rank]));
  const rankOf = documents.map((document) => ranks.get(document) ?? 0);
  const daysTo = daysApart(documents);
  const shareTopic = sharedTopics(documents);
  const evidences = new Float64Array(others.length);
  const all = new Float64Array(others.length);
  let end = 0;
  for (const [story, length] of lengths.entries()) {
    for (let place = story * maxConsidered; place < story * maxConsidered + length; place++) {
      const byChance = ((chance[story] ?? 0) + (chance[others[place] ?? 0] ?? 0)) / 2;
      const belonging = Math.max(0, (fits[place] ?? 0) - byChance);
      evidences[place] = evidence({ belonging, agreement: agreements[place] ?? 0, lead: leads[place] ?? 0 });
      all[end++] = evidences[place] ?? 0;
    }
  }
  const mixture = estimateMixture(all.subarray(0, end), documents.length);
  return (story) => {
    const columns: number[] = [];
    const likelihoods: number[] = [];
    for (let column = 0; column < (lengths[story] ?? 0); column++) {
      const place = story * maxConsidered + column;
      const other = others[place] ?? 0;
      // What the editors and the dates say, as the logarithm of the odds.
      const stated = (shareTopic(story, other) ? sharedTopicEvidence : 0) + Math.log(oddsByDays(daysTo(story, other)));
      columns.push(column);
      likelihoods.push(likelihood(evidences[place] ?? 0, mixture, stated));
    }
    // Equally close stories are in the order of the edition.
    return likelyOnes(columns, (column) => likelihoods[column] ?? 0)
      .map((column): ShownPair => {
        const place = story * maxConsidered + column;
        const other = others[place] ?? 0;
        return { story: other, closeness: (cosines[place] ?? 0) * proximity(daysTo(story, other)), place, column };
      })
      .sort((a, b) => b.closeness - a.closeness || (rankOf[a.story] ?? 0) - (rankOf[b.story] ?? 0));
  };
}

/** Whether two stories list the same topic, unless it is a place or too many stories list it. */
function sharedTopics(documents: readonly StoryDocument[]): (story: number, other: number) => boolean {
  const common = commonTopics(documents);
  const topics = documents.map((document) =>
    document.topics.flatMap(({ slug, type }) => (type === 'Place' || common.has(slug) ? [] : [slug])),
  );
  return (story, other) => topics[other]?.some((topic) => topics[story]?.includes(topic)) === true;
}

/**
 * Of several versions of one text, the closest stays where it is. The others move down, behind all other stories.
 */
function demoteVersions(shown: readonly ShownPair[], { versions }: ComparedPairs): readonly ShownPair[] {
  if (shown.every(({ place }) => versions[place] === 0)) return shown;
  const areVersions = (a: ShownPair, b: ShownPair): boolean => {
    const [first, second] = a.column < b.column ? [a, b] : [b, a];
    return (((versions[second.place] ?? 0) >> first.column) & 1) === 1;
  };
  const isRepeated = shown.map((pair, i) => shown.slice(0, i).some((other) => areVersions(other, pair)));
  if (!isRepeated.includes(true)) return shown;
  return shown
    .map((pair, i) => (isRepeated[i] === true ? { ...pair, closeness: pair.closeness * repeatedShare } : pair))
    .toSorted((a, b) => b.closeness - a.closeness);
}
