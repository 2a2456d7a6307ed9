import { expect, test } from 'vitest';
import { BuildRefused } from '../../../../src/press/build/build-refused.ts';
import { buildPart, shardName } from '../../../../src/press/build/shards/build-part.ts';

test('a build makes the whole edition unless an option says otherwise', () => {
  expect([undefined, ''].map((options) => buildPart(options))).toEqual([{ kind: 'whole' }, { kind: 'whole' }]);
});

test.each([
  ['--plan', { kind: 'plan' }],
  ['--merge', { kind: 'merge' }],
  ['--shard 1/1', { kind: 'shard', shard: { number: 1, count: 1 } }],
  ['--shard=2/8', { kind: 'shard', shard: { number: 2, count: 8 } }],
])('%s is a part of a build', (options, part) => {
  expect(buildPart(options)).toEqual(part);
});

test.each([
  '--shard',
  '--shard 0/8',
  '--shard 9/8',
  '--shard 1/1001',
  '--shard 2',
  '--shard 2/8/3',
  '--shard -1/8',
  '--shard 1.5/8',
  '--plan --merge',
  '--plan --shard 2/8',
])('%s is refused, with what to write', (options) => {
  expect(() => buildPart(options)).toThrow(BuildRefused);
  expect(() => buildPart(options)).toThrow(`"${options}" is no part of a build. Write one of --plan, --shard 2/8`);
});

test('a shard is named as in the option', () => {
  expect(shardName({ number: 2, count: 8 })).toBe('2/8');
});
