import { expect, test } from 'vitest';
import { findCandidates } from '../../../../src/press/related/candidates/candidates.ts';
import { makeIndex, queryLengths } from '../../../../src/press/related/candidates/inverted-index.ts';
import {
  searchParts,
  searchTogether,
  storiesForThreads,
  type SharedSearch,
} from '../../../../src/press/related/candidates/shared-search.ts';
import { vectorsFrom } from '../../../fixtures/related/word-vectors.ts';

const words = 'ferry storm port wall sails stays bridge river toll crane mayor vote'.split(' ');
/** Stories of six words each, of which some have many in common. */
const storiesOf = (count: number) =>
  vectorsFrom(
    Array.from({ length: count }, (_, story) =>
      Array.from({ length: 6 }, (__, i) => `${words[(story * (i + 1)) % words.length]}${(story * i) % 29}`).join(' '),
    ),
  );

const vectors = storiesOf(300);
const index = makeIndex(vectors, queryLengths(vectors, 4));
const { cache: alone } = findCandidates(vectors, { queryTerms: 4, needed: 8 });
const { keys: _, queries: __, ...lists } = alone;

/** How many parts a helper has done. */
const doneBy = ({ done }: SharedSearch) => done.reduce((sum, one) => sum + one, 0);

test('the lists are the same if no other thread helps', () => {
  expect(searchTogether(index, alone.capacity, () => {})).toEqual(lists);
});

test('they are the same if another one does a part of the work, or all', () => {
  let parts = 0;
  const all = (search: SharedSearch) => {
    searchParts(search);
    parts = doneBy(search);
  };
  expect(searchTogether(index, alone.capacity, all)).toEqual(lists);
  expect(parts).toBe(5);
  const some = (search: SharedSearch) => {
    Atomics.store(search.next, 0, 3);
    searchParts(search);
    Atomics.store(search.next, 0, 0);
    parts = doneBy(search);
  };
  expect(searchTogether(index, alone.capacity, some)).toEqual(lists);
  expect(parts).toBe(2);
});

test('what another thread has begun and not finished is done again', () => {
  const begin = ({ next }: SharedSearch) => void Atomics.add(next, 0, 2);
  expect(searchTogether(index, alone.capacity, begin, 1)).toEqual(lists);
});

test('the memory that is kept is not shared', () => {
  const { candidates } = searchTogether(index, alone.capacity, () => {});
  expect(candidates.buffer).toBeInstanceOf(ArrayBuffer);
});

test('other threads are asked only for many stories, and if nothing of an earlier build can be taken', () => {
  const many = storiesOf(storiesForThreads);
  let asked = 0;
  const help = () => void (asked += 1);
  const options = { queryTerms: 4, needed: 8 };
  findCandidates(vectors, options, undefined, help);
  expect(asked).toBe(0);
  const { cache } = findCandidates(many, options, undefined, help);
  expect(asked).toBe(1);
  expect(cache).toEqual(findCandidates(many, options).cache);
  const before = Int32Array.from(many.keys.keys());
  findCandidates(many, options, { rows: cache, matches: { before, now: before } }, help);
  expect(asked).toBe(1);
});
