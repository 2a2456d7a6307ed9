import { expect, test } from 'vitest';
import { hash, hash32, hashStart, hashStep } from '../../src/text/hash.ts';

// The published test vectors of FNV-1a: http://www.isthe.com/chongo/src/fnv/test_fnv.c
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of %j is FNV-1a of its bytes', (text, value) => {
  expect(hash32(text)).toBe(value);
  expect(hash(text)).toBe(value.toString(36));
});

test('a text is hashed as UTF-8', () => {
  expect(hash32('é')).toBe(hashStep(hashStep(hashStart, 0xc3), 0xa9) >>> 0);
  for (const text of ['é', 'ễ x', '한', '𝐀b', 'a\ud800', '\udc00\ud800'])
    expect(hash32(text)).toBe(new TextEncoder().encode(text).reduce(hashStep, hashStart) >>> 0);
});
