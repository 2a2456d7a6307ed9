import { describe, expect, test } from 'vitest';
import { findAll, type Kept } from '../../../src/press/related/candidates.ts';
import type { Gist } from '../../../src/press/related/features.ts';
import { weigh } from '../../../src/press/related/vectors.ts';

/** Numbers that look random, and are the same each time (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below;
  };
}

const roll = dice(7);
/** A story of twelve of three hundred words, the first of which are more often there. */
function story(): Gist {
  const terms = [...new Set(Array.from({ length: 12 }, () => `word${Math.floor(roll(1) ** 2 * 300)}`))];
  return { terms, counts: terms.map(() => 1 + Math.floor(roll(3))), sketch: [], names: [] };
}

const search = { words: 8, most: 6 };
/** The stories up to a hundred are counted, so that the others change no weights. */
const first = new Map(Array.from({ length: 160 }, (_, i) => [`story-${String(i).padStart(3, '0')}`, story()]));
const isCounted = (slug: string) => slug < 'story-100';

function find(stories: ReadonlyMap<string, Gist>, earlier?: Kept) {
  const slugs = [...stories.keys()].toSorted();
  const vectors = weigh(
    slugs.flatMap((slug) => stories.get(slug) ?? []),
    (place) => isCounted(slugs[place] ?? ''),
  );
  const { of, kept } = findAll(vectors, slugs, search, earlier);
  return {
    lists: slugs.map((_, place) => Array.from(of(place).subarray(0, search.most), (other) => slugs[other])),
    kept,
  };
}

const without = (stories: ReadonlyMap<string, Gist>, ...slugs: string[]) =>
  new Map([...stories].filter(([slug]) => !slugs.includes(slug)));

describe('what was found for an earlier edition, mended, is what is found anew', () => {
  const { kept } = find(first);
  const changes: readonly (readonly [string, ReadonlyMap<string, Gist>])[] = [
    ['as it was', first],
    ['with one story more', new Map([...first, ['story-1005', story()]])],
    [
      'with twenty more',
      new Map([...first, ...Array.from({ length: 20 }, (_, i) => [`story-15${i}x`, story()] as const)]),
    ],
    ['with one changed', new Map([...first, ['story-120', story()]])],
    ['with some gone', without(first, ...Array.from({ length: 30 }, (_, i) => `story-${110 + i}`))],
    ['with one of the counted changed, and so the weights of all', new Map([...first, ['story-050', story()]])],
    ['with none of the stories there were', new Map([...first].map(([slug, gist]) => [`${slug}-b`, gist]))],
  ];
  test.each(changes)('%s', (_, stories) => {
    expect(find(stories, kept).lists).toEqual(find(stories).lists);
  });

  test('time and again', () => {
    let stories: ReadonlyMap<string, Gist> = first;
    let last = kept;
    for (let day = 0; day < 12; day++) {
      stories = without(
        new Map([...stories, [`story-2${day}`, story()], [`story-1${day + 20}`, story()]]),
        `story-1${day + 40}`,
      );
      const { lists, kept: next } = find(stories, last);
      expect(lists).toEqual(find(stories).lists);
      last = next;
    }
  });
});

test('what was found is believed: nobody looks again for what has not changed', () => {
  const { kept } = find(first);
  const places = kept.places.slice();
  // The first two that the first story found, in each other's place.
  [places[0], places[1]] = [kept.places[1] ?? 0, kept.places[0] ?? 0];
  const scores = kept.scores.slice();
  scores[1] = scores[0] ?? 0;
  const [before] = find(first).lists;
  const [after] = find(first, { ...kept, places, scores }).lists;
  expect(after).not.toEqual(before);
  expect(after?.toSorted()).toEqual(before?.toSorted());
});
