import { describe, expect, test } from 'vitest';
import type { Gist } from '../../../src/press/related/features.ts';
import { findAll } from '../../../src/press/related/candidates.ts';
import { invertedIndex } from '../../../src/press/related/inverted-index.ts';
import { agreementOf, blend, closestOf, nearestOf } from '../../../src/press/related/neighbours.ts';
import { chanceOf, cosinesOf, weigh, type Vectors } from '../../../src/press/related/vectors.ts';

/** A story as the words it has, each as often as it is written here. */
function gist(words: string): Gist {
  const counts = new Map<string, number>();
  for (const word of words.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { terms: [...counts.keys()], counts: [...counts.values()], sketch: [], names: [] };
}

const found = (those: Vectors, words: number, most: number) =>
  findAll(
    those,
    Array.from({ length: those.starts.length - 1 }, (_, i) => `story-${i}`),
    { words, most },
  );

const stories = [
  'storm harbour ferry',
  'storm harbour wall',
  'wall paint school',
  'chess title',
  'bread prize bakery',
  'bread rye',
  'opera tour',
  'opera ticket',
].map(gist);
const vectors = weigh(stories);
const all = (place: number, others = stories.map((_, i) => i)) => cosinesOf(vectors, vectors)(place, others);

describe('stories as vectors', () => {
  test('have length 1, their heaviest words first', () => {
    for (let place = 0; place < stories.length; place++) {
      const weights = vectors.weights.slice(vectors.starts[place], vectors.starts[place + 1]);
      expect(weights.reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1, 5);
      expect([...weights]).toEqual([...weights].toSorted((a, b) => b - a));
    }
  });

  test('a rare word weighs more than a common one, a repeated one more than one said once', () => {
    const { starts, weights } = weigh([
      gist('storm ferry ferry'),
      gist('storm'),
      gist('chess'),
      gist('bread'),
      gist('opera'),
      gist('school'),
    ]);
    expect((weights[starts[0] ?? 0] ?? 0) / (weights[(starts[0] ?? 0) + 1] ?? 1)).toBeGreaterThan(1.5);
  });

  test('a word that most stories have counts for nothing', () => {
    const { starts } = weigh(['day storm', 'day chess', 'day bread', 'day opera', 'day school'].map(gist));
    expect([...starts]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('subjects are half of a story, however long its text', () => {
    const long = gist(`#cork ${Array.from({ length: 50 }, (_, i) => `word${i}`).join(' ')}`);
    const short = gist('#cork ferry');
    const { starts, weights, entries } = weigh([long, short, gist('chess'), gist('bread'), gist('opera')]);
    const ofShort = new Set(entries.slice(starts[1], starts[2]));
    const [subject, ...more] = entries.slice(starts[0], starts[1]).filter((word) => ofShort.has(word));
    expect(more).toEqual([]);
    for (const place of [0, 1]) {
      const i = entries.indexOf(subject ?? -1, starts[place]);
      expect((weights[i] ?? 0) ** 2).toBeCloseTo(0.5, 5);
    }
  });

  test('point the same way as far as they share words', () => {
    const cosines = all(0);
    expect(cosines[0]).toBeCloseTo(1, 5);
    expect(cosines[1]).toBeGreaterThan(0.3);
    expect(cosines.slice(2)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(all(0)).toEqual(cosines);
  });
});

describe('the closest stories', () => {
  test('are the others that share a word, closest first and with the cosine', () => {
    const closest = invertedIndex(vectors, 60);
    expect(closest(1, 5).map(({ place }) => place)).toEqual([0, 2]);
    expect(closest(1, 1).map(({ place }) => place)).toEqual([0]);
    expect(closest(1, 5)[0]?.score).toBeCloseTo(all(1)[0] ?? 0, 5);
    expect(closest(3, 5)).toEqual([]);
  });

  test('of equal ones the earlier comes first, among more than are kept in mind at once too', () => {
    const alike = weigh([
      ...Array.from({ length: 30 }, () => gist('storm')),
      ...Array.from({ length: 60 }, (_, i) => gist(`other${i}`)),
    ]);
    expect(invertedIndex(alike, 60)(20, 4).map(({ place }) => place)).toEqual([0, 1, 2, 3]);
  });

  test('are found by the heaviest words of a story alone', () => {
    const some = weigh(['ferry ferry ferry storm', 'storm', 'ferry', 'chess', 'bread', 'opera'].map(gist));
    expect(invertedIndex(some, 1)(0, 5).map(({ place }) => place)).toEqual([2]);
  });

  test('are found by a few words, and put in order by all of them', () => {
    // The first word finds the second before the third, which has all the others too.
    const some = weigh(
      [
        'ferry ferry ferry storm harbour wall',
        'ferry',
        'ferry storm harbour wall',
        'chess',
        'bread',
        'opera',
        'school',
        'trams',
        'paint',
        'wool',
      ].map(gist),
    );
    expect(invertedIndex(some, 1)(0, 1).map(({ place }) => place)).toEqual([1]);
    expect(closestOf(some, found(some, 1, 2))(0, 1).map(({ place }) => place)).toEqual([2]);
  });

  test('found once are those found each time', () => {
    const near = nearestOf(vectors, found(vectors, 60, 4), 2);
    for (const [place] of stories.entries()) {
      const hits = invertedIndex(vectors, 60)(place, 2);
      expect([...near.placesOf(place)]).toEqual(hits.map((other) => other.place));
      for (const [i, { score }] of hits.entries()) expect(near.cosinesOf(place)[i]).toBeCloseTo(score, 5);
    }
  });
});

describe('words joined by those of the neighbours', () => {
  const near = nearestOf(vectors, found(vectors, 60, 4), 2);

  test('bring two stories together that share none but those of a third', () => {
    const joined = blend(vectors, near, 2, 1.5, 100);
    expect(all(0, [2])).toEqual([0]);
    expect(cosinesOf(joined, joined)(0, [2])[0]).toBeGreaterThan(0.1);
    expect(cosinesOf(vectors, joined)(0, [2, 3])[0]).toBeGreaterThan(0);
    expect(cosinesOf(joined, joined)(0, [3])).toEqual([0]);
  });

  test('are hardly any of a neighbour that is distant', () => {
    const filler = Array.from({ length: 60 }, (_, i) => `a${i}`).join(' ');
    const more = weigh([`storm ${filler}`, 'storm ferry tide', 'chess', 'bread', 'opera', 'school'].map(gist));
    const [itself] = cosinesOf(more, blend(more, nearestOf(more, found(more, 100, 4), 2), 2, 1.5, 100))(0, [0]);
    expect(itself).toBeGreaterThan(0.9);
  });

  test('are as many as asked for, and of a story without neighbours its own', () => {
    const joined = blend(vectors, near, 2, 1.5, 2);
    expect([...joined.starts]).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16]);
    expect(cosinesOf(vectors, blend(vectors, near, 2, 1.5, 100))(3, [3])[0]).toBeCloseTo(1, 5);
  });
});

test('stories agree as far as they are near to the same ones, and a story with none does not', () => {
  const near = nearestOf(vectors, found(vectors, 60, 4), 2);
  const agreement = agreementOf(near);
  const [first, third] = [all(1)[0] ?? 0, all(1)[2] ?? 0];
  // The first is near to itself and the second; the second to itself and both others.
  expect(agreement(0, 1)).toBeCloseTo((2 * first) / (1 + first + 1 + first + third - 2 * first), 5);
  expect(agreement(1, 0)).toBeCloseTo(agreement(0, 1), 10);
  expect(agreement(0, 2)).toBeCloseTo(Math.min(first, third) / (2 + first + third - Math.min(first, third)), 2);
  expect(agreement(0, 3)).toBe(0);
});

test('chance is the mean of what a story has in common with all, and less among a few', () => {
  const chance = chanceOf(vectors);
  for (const [place] of stories.entries()) {
    const sum = all(place).reduce((before, cosine, other) => (other === place ? before : before + cosine), 0);
    expect(chance[place]).toBeCloseTo(sum / (stories.length - 1 + 3), 5);
  }
});
