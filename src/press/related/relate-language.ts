/**
 * Finds the related stories among those of one language. They are ordered by the cosine of their blended vectors,
 * which finds reports of one event in other words. The cosine alone would relate every story to its neighbours, even if
 * none is related. So more evidence decides which stories are shown, compared with that for all pairs of the edition.
 */
import { compareText } from '../../text/compare-text.ts';
import { findCandidates, type CandidateCache, type Candidates } from './candidates.ts';
import { countedStories } from './counted-stories.ts';
import { estimateMixture, evidence, likelihood } from './evidence.ts';
import type { Features, StoryDocument } from './features.ts';
import { areNearDuplicates } from './near-duplicates.ts';
import {
  blend,
  candidatesPerNeighbour,
  findNeighbourhoods,
  nearestBy,
  neighbourhoodSimilarity,
  type Neighbour,
  type Neighbourhoods,
} from './neighbours.ts';
import { commonTopics } from './reasons.ts';
import { cosinesOf, meanCosines, type Vectors } from './vectors.ts';
import { leadVectors, weighTerms } from './weigh-terms.ts';

/** The related stories of one language, by slug. */
export interface LanguageRelations {
  readonly related: (slug: string, limit: number) => string[];
  readonly closest: (slug: string) => string[];
}

/** The lowest likelihood of a shown story. A link that is more likely wrong than right is not shown. */
const minLikelihood = 0.6;
/** How stories are blended with their neighbours. */
const blending = { neighbours: 8, share: 1.5, terms: 100 };
/** The size of a neighbourhood: a story's nearest neighbours by its own terms. */
const neighbourhoodSize = 10;
/** How many of a story's heaviest terms are looked up. More take time and find no more related stories. */
const queryTerms = 40;
/** A topic that both stories list doubles the odds, unless it is a place. */
const sharedTopicEvidence = Math.LN2;
/** The closeness of a story is multiplied by this if a near-duplicate of it is listed before. */
const repeatedShare = 0.7;
/** How many of the closest stories are considered. No others are ever shown. */
const maxConsidered = 16;
/** How many stories `closest` gives. */
const maxClosest = 24;

/** The closeness of two stories is multiplied by a factor: 1 on the same day, `farShare` if they are years apart. */
const farShare = 0.85;
/** The number of days after which the factor is 63 % (1 − 1/e) of the way from 1 to `farShare`. */
const decayDays = 60;

/** The part of the cache that is used here. */
interface CandidateStore {
  readonly candidates: (search: string) => CandidateCache | undefined;
  readonly saveCandidates: (search: string, candidates: CandidateCache) => void;
}

/**
 * Relates the stories of one language.
 * @param group the stories of the language, in the order of the edition
 * @param featuresIn gives the features of stories, in their order
 */
export function relateLanguage(
  language: string,
  group: readonly StoryDocument[],
  featuresIn: (documents: readonly StoryDocument[]) => Features[],
  cache: CandidateStore,
): LanguageRelations {
  // In the order of their slugs, so that cached candidates hold wherever the edition puts a story.
  const documents = group.toSorted((a, b) => compareText(a.slug, b.slug));
  const slugs = documents.map(({ slug }) => slug);
  const features = featuresIn(documents);
  const counted = countedStories(documents);
  const own = weighTerms(features, counted);
  const find = (name: string, vectors: Vectors, needed: number): Candidates => {
    const search = `${language} ${name}`;
    const candidates = findCandidates(vectors, slugs, { queryTerms, needed }, cache.candidates(search));
    // Without counted stories every build has other weights, and nothing cached would hold.
    if (counted !== undefined) cache.saveCandidates(search, candidates.cache);
    return candidates;
  };
  // In a small edition a neighbourhood is at most a fifth of the stories, and at least two.
  const few = Math.max(2, Math.ceil(documents.length / 5));
  const size = Math.min(neighbourhoodSize, few);
  const near = findNeighbourhoods(own, find('own', own, size * candidatesPerNeighbour), size);
  const blended = blend(own, near, { ...blending, neighbours: Math.min(blending.neighbours, few) });
  const nearest = nearestBy(blended, find('blended', blended, maxClosest * candidatesPerNeighbour));
  const pairs = weighPairs(documents, group, { own, blended, near, nearest, leads: leadVectors(own, features) });
  const isShown = likelyPairFilter(pairs.flat());

  const indices = new Map(slugs.map((slug, index) => [slug, index]));
  const indexOf = (slug: string) => indices.get(slug) ?? -1;
  const sketch = (story: number) => features[story]?.sketch ?? [];
  const areVersions = (story: number, other: number) => areNearDuplicates(sketch(story), sketch(other));
  return {
    related: (slug, limit) =>
      demoteNearDuplicates((pairs[indexOf(slug)] ?? []).filter(isShown), areVersions)
        .slice(0, limit)
        .flatMap(({ story }) => slugs[story] ?? []),
    closest: (slug) => nearest(indexOf(slug), maxClosest).flatMap(({ story }) => slugs[story] ?? []),
  };
}

/** A story that is compared with another. `cosine` is that of the blended vectors, lowered for different days. */
interface WeighedPair extends Neighbour {
  readonly evidence: number;
  /** What editors say about the pair, as the logarithm of the odds. */
  readonly stated: number;
}

interface Compared {
  readonly own: Vectors;
  readonly leads: Vectors;
  readonly blended: Vectors;
  readonly near: Neighbourhoods;
  /** By the blended vectors. */
  readonly nearest: (story: number, limit: number) => Neighbour[];
}

/** For each story the closest others with the evidence that they are related, closest first. */
function weighPairs(
  documents: readonly StoryDocument[],
  group: readonly StoryDocument[],
  { own, leads, blended, near, nearest }: Compared,
): WeighedPair[][] {
  const ranks = new Map(group.map((document, rank) => [document, rank]));
  const rankOf = documents.map((document) => ranks.get(document) ?? 0);
  const proximity = proximityOf(documents);
  const shareTopic = sharedTopics(documents);
  const similarity = neighbourhoodSimilarity(near);
  const chance = meanCosines(own);
  const ownWithBlended = cosinesOf(own, blended);
  const blendedWithOwn = cosinesOf(blended, own);
  const leadWithLead = cosinesOf(leads, leads);
  return documents.map((_, story) => {
    const closest = nearest(story, maxConsidered);
    const others = closest.map((other) => other.story);
    const [forwards, backwards] = [ownWithBlended(story, others), blendedWithOwn(story, others)];
    const ofLeads = leadWithLead(story, others);
    const pairs = closest.map(({ story: other, cosine }, i): WeighedPair => {
      const byChance = ((chance[story] ?? 0) + (chance[other] ?? 0)) / 2;
      const belonging = Math.max(0, Math.min(forwards[i] ?? 0, backwards[i] ?? 0) - byChance);
      return {
        story: other,
        cosine: cosine * proximity(story, other),
        evidence: evidence({ belonging, agreement: similarity(story, other), lead: ofLeads[i] ?? 0 }),
        stated: shareTopic(story, other) ? sharedTopicEvidence : 0,
      };
    });
    // Equally close stories are in the order of the edition.
    return pairs.toSorted((a, b) => b.cosine - a.cosine || (rankOf[a.story] ?? 0) - (rankOf[b.story] ?? 0));
  });
}

/** The factor of two stories' closeness, by the days between them; 1 if a story has no date. */
function proximityOf(documents: readonly StoryDocument[]): (story: number, other: number) => number {
  const days = documents.map(({ date }) => (date === undefined ? Number.NaN : Date.parse(date) / 86_400_000));
  return (story, other) => {
    const apart = Math.abs((days[story] ?? 0) - (days[other] ?? 0));
    return Number.isNaN(apart) ? 1 : farShare + (1 - farShare) * Math.exp(-apart / decayDays);
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

/** Makes a filter for the pairs that are likely enough to be shown, estimated from all pairs of the edition. */
function likelyPairFilter(pairs: readonly WeighedPair[]): (pair: WeighedPair) => boolean {
  const mixture = estimateMixture(pairs.map((pair) => pair.evidence));
  return (pair) => likelihood(pair.evidence, mixture, pair.stated) >= minLikelihood;
}

/**
 * The closest of several near-duplicates stays where it is. The others move down, behind stories that say something
 * else.
 */
function demoteNearDuplicates(
  pairs: readonly WeighedPair[],
  areVersions: (story: number, other: number) => boolean,
): WeighedPair[] {
  const isRepeated = (i: number): boolean => {
    for (let j = 0; j < i; j++) if (areVersions(pairs[j]?.story ?? -1, pairs[i]?.story ?? -1)) return true;
    return false;
  };
  return pairs
    .map((pair, i) => (isRepeated(i) ? { ...pair, cosine: pair.cosine * repeatedShare } : pair))
    .toSorted((a, b) => b.cosine - a.cosine);
}
