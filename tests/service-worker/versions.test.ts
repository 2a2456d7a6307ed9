import { expect, test } from 'vitest';
import { nextVersions, outdated } from '../../src/service-worker/precache.ts';

test('the version before is remembered, and no older one', () => {
  const first = nextVersions(undefined, 'a');
  expect(first).toEqual({ current: 'a' });
  const second = nextVersions(first, 'b');
  expect(second).toEqual({ current: 'b', previous: 'a' });
  expect(nextVersions(second, 'b')).toEqual(second);
  expect(nextVersions(second, 'c')).toEqual({ current: 'c', previous: 'b' });
});

test('only scripts of this edition that no version needs are outdated', () => {
  const all = [
    'broadsheet:/:edition:a',
    'broadsheet:/:edition:b',
    'broadsheet:/:edition:c',
    'broadsheet:/:pages',
    'broadsheet:/paper/:edition:a',
    'other',
  ];
  expect(outdated(all, '/', { current: 'c', previous: 'b' })).toEqual(['broadsheet:/:edition:a']);
});
