import { describe, expect, test } from 'vitest';
import { maxPostings } from '../../src/search-engine/format.ts';
import type { Match } from '../../src/search-engine/match-terms.ts';
import { digitOf, encodeNumber } from '../../src/search-engine/number-codec.ts';
import type { PostingList } from '../../src/search-engine/postings.ts';
import { scoreStories } from '../../src/search-engine/score.ts';

/** The posting list of a term that stories have in ascending order, with the given weight in each. */
function list(stories: readonly number[], weight = 63, match: Partial<Match> = {}): PostingList {
  const encoded = stories
    .map((story, i) => encodeNumber(story - (stories[i - 1] ?? -1) - 1) + digitOf(weight))
    .join('');
  return {
    match: { term: 'a', stories: stories.length, kind: 'exact', weight: 1, ...match },
    encoded,
  };
}

const scoresOf = (...words: PostingList[][]) => [
  ...scoreStories(
    words.map((word) => [word]),
    50,
  ).scores,
];

describe('the score of a story', () => {
  test('is higher for a rare word than for a common one', () => {
    const scores = scoresOf([list([0])], [list([1, 2, 3, 40])]);
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
    expect(scores[40]).toBe(scores[1]);
    expect(scores[4]).toBe(0);
  });

  test('is in proportion to the weight of the term, and of the match', () => {
    const [full = 0] = scoresOf([list([0], 63)]);
    expect(scoresOf([list([0], 21)])[0]).toBeCloseTo(full / 3, 5);
    expect(scoresOf([list([0], 63, { weight: 0.5 })])[0]).toBeCloseTo(full / 2, 5);
  });

  test('is by the best of the terms that a word matches, and adds up over words', () => {
    const [one = 0] = scoresOf([list([0])]);
    expect(scoresOf([list([0]), list([0], 10)])[0]).toBeCloseTo(one, 5);
    expect(scoresOf([list([0])], [list([0])])[0]).toBeCloseTo(2 * one, 5);
  });

  test('takes a word to be as common as the commonest of its terms', () => {
    const [alone = 0] = scoresOf([list([0])]);
    expect(scoresOf([list([0]), list([1, 2, 3], 1)])[0]).toBeLessThan(alone);
  });
});

describe('a story matches a clause', () => {
  test('if it has all words of it', () => {
    const { matched } = scoreStories([[[list([0, 1])], [list([1, 2])]], [[list([2])]]], 4);
    expect([...matched]).toEqual([0, 1, 2, 0]);
  });

  test('if it has the words whose lists are not cut', () => {
    const cut = list([3], 63, { stories: maxPostings + 1 });
    const { matched } = scoreStories([[[list([0, 1])], [cut]], [[cut]]], maxPostings + 2);
    expect([...matched.subarray(0, 4)]).toEqual([1, 1, 0, 2]);
  });
});
