/** Compares each story with the closest others, by all that may say that two stories are related. */
import { Fingerprint } from '../../text/fingerprint.ts';
import { areVersions, comparedStory, isWithText, type ComparedStory } from './near-duplicates.ts';
import type { Candidates } from './candidates/candidates.ts';
import type { Features, StoryDocument } from './features.ts';
import { keysOfCandidates, neighbourhoodSimilarity, type Neighbour, type Neighbourhoods } from './neighbours.ts';
import { sameRow, type Earlier, type KeptRows } from './story-matches.ts';
import { at, cosinesOf, type Vectors } from './vectors.ts';
import { leadVectors } from './weigh-terms.ts';

/** How many of the closest stories are considered. No others are ever shown. */
export const maxConsidered = 16;

/**
 * The pairs of each story with the closest others. Each story has a row of `maxConsidered` places, closest first. What
 * is in them depends on both stories and on the rarity of terms.
 */
export interface ComparedPairs extends KeptRows {
  readonly lengths: Uint8Array;
  readonly others: Uint32Array;
  /** The cosine of the blended vectors. */
  readonly cosines: Float64Array;
  /** The lower of the cosines of each story's own terms with the other's blended ones. */
  readonly fits: Float64Array;
  /** The similarity of the neighbourhoods. */
  readonly agreements: Float64Array;
  /** The cosine of the leads. */
  readonly leads: Float64Array;
  /** A bit for each pair before this one whose story is a version of that of this one. */
  readonly versions: Uint16Array;
}

export interface Compared {
  readonly own: Vectors;
  readonly blended: Vectors & KeptRows;
  readonly near: Neighbourhoods;
  readonly candidates: Candidates;
  /** By the blended vectors. */
  readonly nearest: (story: number, limit: number) => Neighbour[];
  readonly features: readonly Features[];
  readonly documents: readonly Pick<StoryDocument, 'headline' | 'language' | 'text' | 'hasText'>[];
}

/** Compares all stories. @param earlier what an earlier build has found */
export function comparePairs(compared: Compared, earlier?: Earlier<ComparedPairs>): ComparedPairs {
  const { own, blended, near, candidates, nearest } = compared;
  const keys = keysOfCandidates(withVersions(blended.keys, compared), candidates, maxConsidered);
  const pairs = emptyPairs(keys);
  const same = Int32Array.from(keys, (key, story) => sameRow(earlier, story, key));
  const found = Array.from(same, (before, story) => (before >= 0 ? undefined : nearest(story, maxConsidered)));
  // Only the leads of these are made.
  const isNeeded = new Uint8Array(keys.length);
  for (const [story, others] of found.entries()) {
    if (others === undefined) continue;
    isNeeded[story] = 1;
    for (const other of others) isNeeded[other.story] = 1;
  }
  const leads = leadVectors(own, compared.features, (story) => isNeeded[story] === 1);
  const similarity = neighbourhoodSimilarity(near);
  const ownWithBlended = cosinesOf(own, blended);
  const blendedWithOwn = cosinesOf(blended, own);
  const leadWithLead = cosinesOf(leads, leads);
  const haveOneText = versionsIn(compared);
  for (const [story, closest] of found.entries()) {
    const start = story * maxConsidered;
    if (closest === undefined) {
      if (earlier !== undefined) copyRow(earlier, at(same, story), pairs, story);
      continue;
    }
    const others = closest.map((other) => other.story);
    const [forwards, backwards] = [ownWithBlended(story, others), blendedWithOwn(story, others)];
    const ofLeads = leadWithLead(story, others);
    pairs.lengths[story] = closest.length;
    for (const [i, { story: other, cosine }] of closest.entries()) {
      pairs.others[start + i] = other;
      pairs.cosines[start + i] = cosine;
      pairs.fits[start + i] = Math.min(forwards[i] ?? 0, backwards[i] ?? 0);
      pairs.agreements[start + i] = similarity(story, other);
      pairs.leads[start + i] = ofLeads[i] ?? 0;
      pairs.versions[start + i] = others
        .slice(0, i)
        .reduce((bits, one, j) => (haveOneText(one, other) ? bits | (1 << j) : bits), 0);
    }
  }
  return pairs;
}

/** Keys with what tells versions apart, besides the sketch: not all of a headline is in the vectors. */
function withVersions(keys: Float64Array, { documents, features }: Pick<Compared, 'documents' | 'features'>) {
  const mix = new Fingerprint();
  return Float64Array.from(keys, (key, story) => {
    mix.addOther(key);
    const document = documents[story];
    mix.addText(document?.headline ?? '');
    mix.add(Number(document !== undefined && isWithText(document)));
    for (const name of features[story]?.names ?? []) mix.addText(name);
    return mix.take();
  });
}

/** Tells whether two stories are versions of one text, by their indices. */
function versionsIn({ documents, features }: Pick<Compared, 'documents' | 'features'>) {
  const compared: ComparedStory[] = [];
  const storyAt = (story: number) => {
    const [document, own] = [documents[story], features[story]];
    return document && own && (compared[story] ??= comparedStory(document, own));
  };
  return (story: number, other: number): boolean => {
    const [a, b] = [storyAt(story), storyAt(other)];
    return a !== undefined && b !== undefined && areVersions(a, b);
  };
}

function emptyPairs(keys: Float64Array): ComparedPairs {
  const length = keys.length * maxConsidered;
  return {
    keys,
    lengths: new Uint8Array(keys.length),
    others: new Uint32Array(length),
    cosines: new Float64Array(length),
    fits: new Float64Array(length),
    agreements: new Float64Array(length),
    leads: new Float64Array(length),
    versions: new Uint16Array(length),
  };
}

function copyRow({ rows, matches: { now } }: Earlier<ComparedPairs>, from: number, to: ComparedPairs, story: number) {
  const [begin, start] = [from * maxConsidered, story * maxConsidered];
  const length = at(rows.lengths, from);
  to.lengths[story] = length;
  for (let i = 0; i < length; i++) {
    to.others[start + i] = now[rows.others[begin + i] ?? 0] ?? 0;
    to.cosines[start + i] = rows.cosines[begin + i] ?? 0;
    to.fits[start + i] = rows.fits[begin + i] ?? 0;
    to.agreements[start + i] = rows.agreements[begin + i] ?? 0;
    to.leads[start + i] = rows.leads[begin + i] ?? 0;
    to.versions[start + i] = rows.versions[begin + i] ?? 0;
  }
}
