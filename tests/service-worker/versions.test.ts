import { expect, test } from 'vitest';
import { nextVersions, outdatedCaches } from '../../src/service-worker/versions.ts';

test('the version before is kept, and no older one', () => {
  const first = nextVersions(undefined, 'a');
  expect(first).toEqual({ current: 'a' });
  const second = nextVersions(first, 'b');
  expect(second).toEqual({ current: 'b', previous: 'a' });
  expect(nextVersions(second, 'b')).toEqual(second);
  expect(nextVersions(second, 'c')).toEqual({ current: 'c', previous: 'b' });
});

test('only script caches of this edition are outdated, except those of the two versions', () => {
  const all = [
    'broadsheet:/:edition:a',
    'broadsheet:/:edition:b',
    'broadsheet:/:edition:c',
    'broadsheet:/:pages',
    'broadsheet:/paper/:edition:a',
    'other',
  ];
  expect(outdatedCaches(all, '/', { current: 'c', previous: 'b' })).toEqual(['broadsheet:/:edition:a']);
});
