import { expect, test } from 'vitest';
import { environmentOptions } from '../../../src/press/build/environments.ts';

test('no environment prints how long its plugins took, which a slow build would have before its result', () => {
  const staging = { folder: 'f', edition: 'e', hosts: 'h', renderer: 'r', previous: 'p', spare: 's' };
  const all = Object.values(environmentOptions('.', staging, 'build'));
  expect(all.map(({ build }) => build?.rolldownOptions?.checks)).toEqual(all.map(() => ({ bundlerTimings: false })));
});
