/**
 * Which stories are related. They are in the order of the cosine of their words with those of
 * their neighbours, which finds accounts of one event in other words. It alone would take a story
 * that has no relative into the nearest crowd: what is shown is decided by more evidence, and by
 * how many relatives stories have in this edition; docs/decisions/2026-11-25-related.md has the figures.
 */
import { adjustmentOf, evidence, likelihood, shareOf } from './evidence.ts';
import { findAll, type Kept } from './candidates.ts';
import { gistOf, type Document, type Gist } from './features.ts';
import { primaryLanguage } from '../../text/language.ts';
import { agreementOf, blend, breadth, closestOf, nearestOf, type Neighbour } from './neighbours.ts';
import { commonAmong, reasoner, type Shared } from './reasons.ts';
import { settledAmong } from './counted-stories.ts';
import { chanceOf, cosinesOf, weigh, type Vectors } from './vectors.ts';
import { areVersions } from './near-duplicates.ts';

export interface Relative {
  readonly slug: string;
  readonly why: Why;
}

/** `version`: the same text, or nearly. */
export type Why = { readonly kind: 'version' } | Shared;

export interface Relations {
  /** The stories related to one, closest first; none that resemble it by chance alone. */
  readonly related: (slug: string, limit: number) => Relative[];
  /** The closest stories, related or not; some two dozen. */
  readonly closest: (slug: string) => string[];
  /** Why two stories are related, where that can be said for sure. */
  readonly why: (slug: string, other: string) => Why;
  /** Whether two stories are the same text, or nearly: all of `why` is more than that takes. */
  readonly areVersions: (slug: string, other: string) => boolean;
}

/** From this likelihood a link is shown: the first of a list is worth more to a reader than a wrong one costs. */
const leastLikelihood = 0.25;

/** How many neighbours a story's words are joined by, and what they together count for. */
const neighbours = 8;
const neighbourShare = 1.5;
/** How many of those closest by their own words make a story's circle. */
const circleSize = 10;
/** Of a story's words as many of the heaviest as find its relatives; more add time and no relatives. */
const queryWords = 40;
const joinedWords = 100;
/** What it adds that editors have said of both that they are about the same: twice the odds. */
const toldEvidence = Math.LN2;
/** What is left of the closeness of a story that another version of has been listed. */
const repeatedShare = 0.7;
/** Among as many of the closest its relatives are looked for, and no more are given. */
const reach = 16;
/** As many of the closest are known. */
const sight = 24;

/** Where both are dated, what is left of the closeness of two stories that are years apart, and the days in which most of the rest goes. */
const farShare = 0.85;
const nearDays = 60;

/** What was worked out for an earlier edition and still holds. What comes out is the same without it. */
export interface Memory {
  /** What a story is about. */
  readonly gist: (document: Document) => Gist;
  /** What a search has found; each has a name of its own. */
  readonly found: (search: string) => Kept | undefined;
  readonly keep: (search: string, kept: Kept) => void;
}

const noMemory: Memory = { gist: gistOf, found: () => undefined, keep: () => {} };

export function relate(documents: readonly Document[], memory: Memory = noMemory): Relations {
  const languages = new Map<string, Document[]>();
  for (const document of documents) {
    const language = primaryLanguage(document.language);
    const known = languages.get(language);
    if (known === undefined) languages.set(language, [document]);
    else known.push(document);
  }
  const gists = new Map(documents.map((document) => [document.slug, memory.gist(document)]));
  const gistsOf = (group: readonly Document[]) => group.flatMap(({ slug }) => gists.get(slug) ?? []);
  const circles = new Map<string, Circle>();
  for (const [language, group] of languages) {
    const circle = circleOf(language, group, gistsOf, memory);
    for (const { slug } of group) circles.set(slug, circle);
  }
  const shared = reasoner(documents, gistsOf(documents));
  const sketch = (slug: string) => gists.get(slug)?.sketch ?? [];
  const alike = (slug: string, other: string) => areVersions(sketch(slug), sketch(other));
  const why = (slug: string, other: string): Why => (alike(slug, other) ? { kind: 'version' } : shared(slug, other));
  // Of a headline alone, one word in common with another is chance, unless it is a subject of one of them.
  const thin = new Map(documents.map(({ slug, text, topics }) => [slug, text === '' && topics.length > 0]));
  const isChance = ({ slug: other, why: reason }: Relative, slug: string) =>
    reason.kind !== 'version' && reason.names.length === 0 && (thin.get(slug) === true || thin.get(other) === true);
  return {
    related: (slug, limit) =>
      (circles.get(slug)?.related(slug, limit) ?? [])
        .map((other) => ({ slug: other, why: why(slug, other) }))
        .filter((relative) => !isChance(relative, slug)),
    closest: (slug) => circles.get(slug)?.closest(slug) ?? [],
    why,
    areVersions: alike,
  };
}

/** The stories of one language. */
interface Circle {
  readonly related: (slug: string, limit: number) => string[];
  readonly closest: (slug: string) => string[];
}

interface Candidate extends Neighbour {
  readonly evidence: number;
  /** The cosine of the two stories' own words. */
  readonly closeness: number;
}

/** A story is looked for in the same order wherever an edition puts it. */
const bySlug = (a: Document, b: Document): number => (a.slug < b.slug ? -1 : 1);

function circleOf(
  language: string,
  group: readonly Document[],
  gistsOf: (documents: readonly Document[]) => Gist[],
  memory: Memory,
): Circle {
  const documents = group.toSorted(bySlug);
  const ranks = new Map(group.map((document, rank) => [document, rank]));
  const order = documents.map((document) => ranks.get(document) ?? 0);
  const slugs = documents.map(({ slug }) => slug);
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  const gists = gistsOf(documents);
  const settled = settledAmong(documents);
  const own = weigh(gists, settled);
  const find = (name: string, vectors: Vectors, most: number) => {
    const search = `${language} ${name}`;
    const found = findAll(vectors, slugs, { words: queryWords, most }, memory.found(search));
    if (settled !== undefined) memory.keep(search, found.kept);
    return found;
  };
  // Of nine stories eight are no neighbourhood: at most a fifth are, and of a handful two.
  const few = Math.max(2, Math.ceil(documents.length / 5));
  const circle = Math.min(circleSize, few);
  const near = nearestOf(own, find('own', own, circle * breadth), circle);
  const joined = blend(own, near, Math.min(neighbours, few), neighbourShare, joinedWords);
  const joinedNeighbours = closestOf(joined, find('joined', joined, sight * breadth));
  const ownWithJoined = cosinesOf(own, joined);
  const joinedWithOwn = cosinesOf(joined, own);
  const ownWithOwn = cosinesOf(own, own);
  const chance = chanceOf(own);
  const common = commonAmong(documents);
  const subjects = documents.map(({ topics }) => topics.flatMap(({ slug }) => (common.has(slug) ? [] : [slug])));
  const days = documents.map(({ date }) => (date === undefined ? Number.NaN : Date.parse(date) / 86_400_000));

  const agreement = agreementOf(near);
  const candidatesOf = (place: number): Candidate[] => {
    const closest = joinedNeighbours(place, reach).map(({ place: other, cosine }) => {
      const apart = Math.abs((days[place] ?? 0) - (days[other] ?? 0));
      const nearness = Number.isNaN(apart) ? 1 : farShare + (1 - farShare) * Math.exp(-apart / nearDays);
      return { place: other, cosine: cosine * nearness };
    });
    const others = closest.map((other) => other.place);
    const [belongs, contains, closeness] = [
      ownWithJoined(place, others),
      joinedWithOwn(place, others),
      ownWithOwn(place, others),
    ];
    return (
      closest
        .map((other, i) => {
          const byChance = ((chance[place] ?? 0) + (chance[other.place] ?? 0)) / 2;
          const belonging = Math.max(0, Math.min(belongs[i] ?? 0, contains[i] ?? 0) - byChance);
          const told =
            subjects[other.place]?.some((subject) => subjects[place]?.includes(subject)) === true ? toldEvidence : 0;
          return {
            ...other,
            evidence: evidence(belonging, agreement(place, other.place)) + told,
            closeness: closeness[i] ?? 0,
          };
        })
        // Of equally close ones that which the edition has first.
        .toSorted((a, b) => b.cosine - a.cosine || (order[a.place] ?? 0) - (order[b.place] ?? 0))
    );
  };
  const candidates = documents.map((_, place) => candidatesOf(place));
  const pairs = candidates.flat();
  const adjustment = adjustmentOf(pairs);
  const share = shareOf(pairs.map((pair) => pair.evidence + adjustment));
  const isShown = (other: Candidate) => likelihood(other.evidence + adjustment, share) >= leastLikelihood;

  const at = (slug: string) => places.get(slug) ?? -1;
  const sketch = (place: number) => gists[place]?.sketch ?? [];
  const alike = (place: number, other: number) => areVersions(sketch(place), sketch(other));

  return {
    related(slug, limit) {
      const place = at(slug);
      return varied((candidates[place] ?? []).filter(isShown), alike)
        .slice(0, limit)
        .flatMap((other) => slugs[other.place] ?? []);
    },
    closest: (slug) => joinedNeighbours(at(slug), sight).flatMap(({ place }) => slugs[place] ?? []),
  };
}

/** Of several versions of one story the closest stands for all: the others step back behind what says something else. */
function varied(found: readonly Neighbour[], alike: (place: number, other: number) => boolean): Neighbour[] {
  const said: number[] = [];
  const placed = found.map((one) => {
    const again = said.some((other) => alike(other, one.place));
    said.push(one.place);
    return again ? { ...one, cosine: one.cosine * repeatedShare } : one;
  });
  return placed.toSorted((a, b) => b.cosine - a.cosine);
}
