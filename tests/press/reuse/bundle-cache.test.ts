import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cached } from '../../../src/press/reuse/bundle-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const valueOf = async (key: string, make: () => Promise<unknown>) => (await cached(folder, 'bundles', key, make)).value;
const unneeded = () => Promise.reject(new Error('made again'));

test('a value is made once for each key', async () => {
  const value = { files: [{ path: 'a.js', content: 'text' }], bytes: new Uint8Array([0, 255]) };
  await expect(valueOf('a', () => Promise.resolve(value))).resolves.toEqual(value);
  await expect(valueOf('a', unneeded)).resolves.toEqual(value);
  await expect(valueOf('b', unneeded)).rejects.toThrow('made again');
});

test('a damaged value is made again', async () => {
  await valueOf('a', () => Promise.resolve('first'));
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'damaged');
  await expect(valueOf('a', () => Promise.resolve('second'))).resolves.toBe('second');
});

test('a value is not kept if its sources change while it is made', async () => {
  let key = 'before';
  const change = () => {
    key = 'after';
    return Promise.resolve('of both');
  };
  await expect(cached(folder, 'bundles', key, change, () => key)).resolves.toMatchObject({
    key: 'after',
    value: 'of both',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('the six values that were used last are kept', async () => {
  for (let i = 0; i < 8; i++) {
    await valueOf(String(i), () => Promise.resolve(i));
    // The first is used again and again.
    await valueOf('0', () => Promise.resolve(0));
    for (const name of readdirSync(folder)) {
      const time = new Date(Date.now() - 60_000 + i * 1000);
      utimesSync(join(folder, name), time, time);
    }
    await valueOf('0', unneeded);
  }
  expect(readdirSync(folder)).toHaveLength(6);
  await expect(valueOf('0', unneeded)).resolves.toBe(0);
});

test('a value that can’t be kept is used all the same', async () => {
  writeFileSync(join(folder, 'file'), '');
  const made = await cached(join(folder, 'file'), 'bundles', 'a', () => Promise.resolve('value'));
  expect(made).toMatchObject({ value: 'value' });
  expect(made.problem).toMatch(/EEXIST|ENOTDIR/u);
});
