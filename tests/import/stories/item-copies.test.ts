import { expect, test } from 'vitest';
import { ItemCopies } from '../../../src/import/stories/item-copies.ts';

const copiesWith = (...fingerprints: readonly string[]) => {
  const copies = new ItemCopies<{ readonly key: string; fingerprint: string; readonly date?: string }>();
  for (const fingerprint of fingerprints) copies.add('a', { key: copies.freeKey('a'), fingerprint });
  return copies;
};

test('each copy of an item has a key of its own, also if another item has the next number', () => {
  const copies = copiesWith('one', 'two');
  copies.add('a #3', { key: copies.freeKey('a #3'), fingerprint: 'other' });
  copies.add('a', { key: copies.freeKey('a'), fingerprint: 'three' });
  expect(copies.versions('a').map(({ key }) => key)).toEqual(['a', 'a #2', 'a #4']);
});

test('a copy is found by its content, and by that of its newer version', () => {
  const copies = copiesWith('one', 'two');
  expect(copies.same('a', 'one')?.key).toBe('a');
  const second = copies.same('a', 'two');
  expect(second?.key).toBe('a #2');
  if (second !== undefined) copies.replace('a', second, { fingerprint: 'newer', date: '2026-03-09' });
  expect(copies.same('a', 'two')).toBeUndefined();
  expect(copies.same('a', 'newer')).toEqual({ key: 'a #2', fingerprint: 'newer', date: '2026-03-09' });
});

test('a hundred thousand copies have keys of their own', () => {
  const copies = copiesWith(...Array.from({ length: 100_000 }, (_, i) => String(i)));
  expect(copies.same('a', '99999')?.key).toBe('a #100000');
});
