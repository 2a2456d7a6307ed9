import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceKey } from '../../../src/press/reuse/source-key.ts';

let root = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-key-'));
  for (const path of ['src/app/a.tsx', 'src/stories/flood.json', 'src/news/storm.json', 'package-lock.json', 'notes'])
    write(path, path);
});
afterEach(() => rmSync(root, { recursive: true }));

const key = (env: NodeJS.ProcessEnv = {}) => sourceKey(root, join(root, 'src/news'), { env, loaded: Infinity });

test.each<[what: string, change: () => void]>([
  ['a source is another', () => write('src/app/a.tsx', 'other')],
  ['there is a new source', () => write('src/app/b.tsx', '')],
  ['a source is gone', () => unlinkSync(join(root, 'src/app/a.tsx'))],
  ['a file moves its end to the next', () => (write('src/app/a.tsx', 'src/app/a'), write('src/app/b.tsx', '.tsx'))],
  ['packages are others', () => write('package-lock.json', '{}')],
  ['packages were installed', () => write('node_modules/.package-lock.json', '{}')],
  ['the page is another', () => write('index.html', '<html>')],
  ['there are settings', () => write('.env.local', 'VITE_A=1')],
])('the key is another if %s', (_, change) => {
  const before = key();
  expect(key()).toBe(before);
  change();
  expect(key()).not.toBe(before);
});

test('the same packages give the same key, whenever they were installed', () => {
  write('node_modules/.package-lock.json', '{}');
  const before = key();
  utimesSync(join(root, 'node_modules/.package-lock.json'), 1, 1);
  expect(key()).toBe(before);
});

test('variables for the bundler decide the key, and no others', () => {
  expect(key({ NODE_ENV: 'production' })).not.toBe(key());
  expect(key({ VITE_A: '1' })).not.toBe(key());
  expect(key({ HOME: '/' })).toBe(key());
});

test('stories and other files don’t decide the key', () => {
  const before = key();
  write('src/stories/flood.json', 'other');
  write('src/news/fire.json', 'new');
  write('notes', 'other');
  expect(key()).toBe(before);
});

test('sources that are newer than the code that runs have a key that no other build has', () => {
  const keyAt = (loaded: number) => sourceKey(root, join(root, 'src/news'), { env: {}, loaded });
  const time = new Date(1_790_000_000_000);
  for (const path of ['src/app/a.tsx', 'package-lock.json']) utimesSync(join(root, path), time, time);
  expect(keyAt(time.getTime())).toBe(key());
  expect(keyAt(time.getTime() - 1)).not.toBe(keyAt(time.getTime() - 1));
});
