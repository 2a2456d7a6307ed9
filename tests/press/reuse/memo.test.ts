import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMemo, type Memo } from '../../../src/press/reuse/memo.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-memo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Takes what was made of the same input, or makes it. */
function takeOrMake(memo: Memo, input: unknown, make: () => unknown): unknown {
  const key = JSON.stringify(input);
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = make();
  memo.keep(key, made);
  return made;
}

/** The values that a build with some code makes of inputs, by itself or of an earlier one. */
async function build(code: string, inputs: readonly unknown[], mark: string): Promise<unknown[]> {
  const memo = await openMemo(folder, 'values', code);
  const values = inputs.map((input) => takeOrMake(memo, input, () => [`${mark} ${JSON.stringify(input)}`]));
  await memo.close();
  return values;
}

test('what was made of the same inputs is made once, and once in a build', async () => {
  expect(await build('v1', ['a', 'a', 'b'], 'first')).toEqual([['first "a"'], ['first "a"'], ['first "b"']]);
  expect(await build('v1', ['a', 'c'], 'second')).toEqual([['first "a"'], ['second "c"']]);
});

test('what a build has not used is forgotten, as is what other code has made', async () => {
  await build('v1', ['a', 'b'], 'first');
  await build('v1', ['a'], 'second');
  expect(await build('v1', ['a', 'b'], 'third')).toEqual([['first "a"'], ['third "b"']]);
  expect(await build('v2', ['a'], 'fourth')).toEqual([['fourth "a"']]);
});

test('a damaged file is made again', async () => {
  await build('v1', ['a'], 'first');
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'damaged');
  expect(await build('v1', ['a'], 'second')).toEqual([['second "a"']]);
});

test('a value that is damaged is made again, and the others are not', async () => {
  await build('v1', ['a', 'b'], 'first');
  const file = join(folder, 'values.values');
  const values = readFileSync(file);
  values[values.length - 1] = (values[values.length - 1] ?? 0) ^ 255;
  writeFileSync(file, values);
  expect(await build('v1', ['a', 'b'], 'second')).toEqual([['first "a"'], ['second "b"']]);
  expect(await build('v1', ['a', 'b'], 'third')).toEqual([['first "a"'], ['second "b"']]);
});

test('the file of values does not grow with each build', async () => {
  const letters = [...'abcdefgh'];
  await build('v1', letters, 'first');
  const { size } = statSync(join(folder, 'values.values'));
  for (let i = 0; i < 20; i++) {
    const changed = letters.map((letter, j) => (j === i % letters.length ? `${letter}${i}` : letter));
    await build('v1', changed, 'next');
  }
  expect(statSync(join(folder, 'values.values')).size).toBeLessThan(size * 3);
});

test('a process that makes one edition after another keeps what the last one has used', async () => {
  const memo = await openMemo(folder, 'values', 'v1');
  const make = (input: string, mark: string) => takeOrMake(memo, input, () => `${mark} ${input}`);
  expect([make('a', 'first'), make('b', 'first')]).toEqual(['first a', 'first b']);
  memo.turn();
  expect(make('a', 'second')).toBe('first a');
  memo.turn();
  expect([make('a', 'third'), make('b', 'third')]).toEqual(['first a', 'third b']);
});
