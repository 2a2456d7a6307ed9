import { describe, expect, test } from 'vitest';
import { findCandidates, type CandidateCache } from '../../../../src/press/related/candidates/candidates.ts';
import type { Features } from '../../../../src/press/related/features.ts';
import { matchStories } from '../../../../src/press/related/story-matches.ts';
import { weighTerms } from '../../../../src/press/related/weigh-terms.ts';

/** A pseudorandom generator with a seed (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below;
  };
}

const random = generator(7);
/** A story of twelve words out of three hundred, of which the first are more frequent. */
function story(): Features {
  const terms = [...new Set(Array.from({ length: 12 }, () => `word${Math.floor(random(1) ** 2 * 300)}`))];
  return { terms, leadTerms: terms.length, counts: terms.map(() => 1 + Math.floor(random(3))), sketch: [], names: [] };
}

const search = { queryTerms: 8, needed: 6 };
/** Only the first hundred stories count towards weights, so that the others change none. */
const first = new Map(Array.from({ length: 160 }, (_, i) => [`story-${String(i).padStart(3, '0')}`, story()]));
const isCounted = (slug: string) => slug < 'story-100';

/** The result of a build, and its stories. */
interface Found {
  readonly slugs: readonly string[];
  readonly cache: CandidateCache;
}

function find(stories: ReadonlyMap<string, Features>, earlier?: Found) {
  const slugs = [...stories.keys()].toSorted();
  const vectors = weighTerms(
    slugs.flatMap((slug) => stories.get(slug) ?? []),
    { isCounted: (index) => isCounted(slugs[index] ?? ''), slugs },
  );
  const kept = earlier && { rows: earlier.cache, matches: matchStories(slugs, earlier.slugs) };
  const { of, cache } = findCandidates(vectors, search, kept);
  return {
    lists: slugs.map((_, story) => Array.from(of(story).subarray(0, search.needed), (other) => slugs[other])),
    found: { slugs, cache },
  };
}

const without = (stories: ReadonlyMap<string, Features>, ...slugs: string[]) =>
  new Map([...stories].filter(([slug]) => !slugs.includes(slug)));

describe('candidates updated from an earlier build are those of a new search', () => {
  const { found } = find(first);
  const changes: readonly (readonly [string, ReadonlyMap<string, Features>])[] = [
    ['with no change', first],
    ['with one more story', new Map([...first, ['story-1005', story()]])],
    [
      'with twenty more',
      new Map([...first, ...Array.from({ length: 20 }, (_, i) => [`story-15${i}x`, story()] as const)]),
    ],
    ['with one changed', new Map([...first, ['story-120', story()]])],
    ['with some removed', without(first, ...Array.from({ length: 30 }, (_, i) => `story-${110 + i}`))],
    ['with a counted story changed, and with it all weights', new Map([...first, ['story-050', story()]])],
    ['with other stories only', new Map([...first].map(([slug, features]) => [`${slug}-b`, features]))],
  ];
  test.each(changes)('%s', (_, stories) => {
    expect(find(stories, found).lists).toEqual(find(stories).lists);
  });

  test('build after build', () => {
    let stories: ReadonlyMap<string, Features> = first;
    let last = found;
    for (let day = 0; day < 12; day++) {
      stories = without(
        new Map([...stories, [`story-2${day}`, story()], [`story-1${day + 20}`, story()]]),
        `story-1${day + 40}`,
      );
      const { lists, found: next } = find(stories, last);
      expect(lists).toEqual(find(stories).lists);
      last = next;
    }
  });
});

test('cached candidates of an unchanged story are not searched for again', () => {
  const {
    found: { slugs, cache },
  } = find(first);
  const candidates = cache.candidates.slice();
  // Swaps the first two candidates of the first story.
  [candidates[0], candidates[1]] = [cache.candidates[1] ?? 0, cache.candidates[0] ?? 0];
  const scores = cache.scores.slice();
  scores[1] = scores[0] ?? 0;
  const [before] = find(first).lists;
  const [after] = find(first, { slugs, cache: { ...cache, candidates, scores } }).lists;
  expect(after).not.toEqual(before);
  expect(after?.toSorted()).toEqual(before?.toSorted());
});
