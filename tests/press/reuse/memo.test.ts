import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMemo } from '../../../src/press/reuse/memo.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-memo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The values that a build with some code makes of inputs, by itself or of an earlier one. */
async function build(code: string, inputs: readonly unknown[], mark: string): Promise<unknown[]> {
  const memo = await openMemo(folder, 'values', code);
  const values = inputs.map((input) => memo.remember(['part', input], () => [`${mark} ${JSON.stringify(input)}`]));
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
