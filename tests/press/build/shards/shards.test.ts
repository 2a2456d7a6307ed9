import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BuildPart } from '../../../../src/press/build/shards/build-part.ts';
import { change } from '../edits.ts';
import {
  buildProject,
  deleteCaches,
  differing,
  outputOf,
  readJson,
  writeFile,
  writeSource,
  writeStories,
} from '../small-project.ts';

let folder = '';
let stories = '';
let root = '';
let output = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-shards-'));
  [stories, root] = [join(folder, 'stories'), join(folder, 'site')];
  vi.stubEnv('STORIES_DIR', stories);
  vi.stubEnv('NOW', '2026-03-09T06:00:00Z');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  writeSource(root, 'export const Story = () => <p className="text-story">Text</p>;');
  writeStories(stories, 24);
  output = '';
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const build = (part?: BuildPart) => buildProject(root, 'v1', part);
const buildShard = (number: number, count: number) => build({ kind: 'shard', shard: { number, count } });
const merge = () => build({ kind: 'merge' });
const shards = () => join(root, 'dist.shards');
const pagesIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

const contentsOf = (path: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'latin1')]),
  );

/** What a build on one machine makes of the same stories. */
async function wholeOutput(): Promise<ReadonlyMap<string, string>> {
  const whole = join(folder, 'whole');
  cpSync(join(root, 'src'), join(whole, 'src'), { recursive: true });
  await buildProject(whole);
  return outputOf(whole);
}

/** Copies the shards as if from other machines: the files have other times and numbers. */
function copyShards(): void {
  const elsewhere = join(folder, 'elsewhere');
  cpSync(shards(), elsewhere, { recursive: true });
  rmSync(shards(), { recursive: true });
  cpSync(elsewhere, shards(), { recursive: true });
}

/** How many files the last build has taken from shards. */
const takenFiles = () => Number(/(\d+) of \d+ pages and data files are from/u.exec(output)?.[1]);

test('shards that are planned, built and merged have the same bytes as one build', async () => {
  const settings = readJson(join(stories, 'edition.json'));
  // So that pages have preview images.
  writeFile(join(stories, 'edition.json'), { ...settings, url: 'https://harbour.example/' });
  await build({ kind: 'plan' });
  expect(existsSync(join(root, 'dist'))).toBe(false);
  for (const number of [1, 2, 3]) await buildShard(number, 3);
  expect(existsSync(join(root, 'dist'))).toBe(false);
  const pages = [1, 2, 3].map((number) => pagesIn(join(shards(), `${number}-of-3`)));
  for (const some of pages) expect(some.length).toBeGreaterThan(5);
  expect(new Set(pages.flat()).size).toBe(pages.flat().length);
  copyShards();
  // Those of the machine that merges.
  rmSync(join(root, 'node_modules/.cache/broadsheet/cards'), { recursive: true });
  await merge();
  expect(output).toContain('from 3 shards; this build has made the others.\n');
  expect(takenFiles()).toBeGreaterThan(pages.flat().length);
  const merged = outputOf(root);
  expect([...merged.keys()].filter((path) => path.includes('/cards/')).length).toBeGreaterThan(20);
  expect(differing(merged, await wholeOutput())).toEqual([]);
});

test('a shard without a plan is the same, and its build says what is missing', async () => {
  await build({ kind: 'plan' });
  await buildShard(1, 2);
  expect(output).not.toContain('No plan');
  const planned = contentsOf(join(shards(), '1-of-2/edition'));
  expect(planned.size).toBeGreaterThan(20);
  rmSync(shards(), { recursive: true });
  deleteCaches(root);
  await buildShard(1, 2);
  expect(output).toContain('Run "npm run build -- --plan" once, and copy node_modules/.cache/broadsheet');
  expect(contentsOf(join(shards(), '1-of-2/edition'))).toEqual(planned);
});

test('a merge makes what is missing, damaged or of other stories', async () => {
  for (const number of [1, 2, 3]) await buildShard(number, 3);
  rmSync(join(shards(), '3-of-3'), { recursive: true });
  copyShards();
  const page = join(shards(), '1-of-3/edition', pagesIn(join(shards(), '1-of-3/edition'))[0] ?? '');
  writeFileSync(page, readFileSync(page, 'utf8').replace('a', 'b'));
  const edited = readdirSync(stories).find((name) => name.endsWith('.json') && name !== 'edition.json') ?? '';
  change(join(stories, edited), () => ({ body: ['The lighthouse was lit.'] }));
  await merge();
  expect(output).toContain('from 2 shards; this build has made the others. Missing shards: 3/3.\n');
  expect(takenFiles()).toBeGreaterThan(10);
  expect(differing(outputOf(root), await wholeOutput())).toEqual([]);
});

test('a merge replaces an earlier edition, and the next build takes from it', async () => {
  await build();
  const edited = readdirSync(stories).find((name) => name.endsWith('.json') && name !== 'edition.json') ?? '';
  change(join(stories, edited), () => ({ headline: 'The lighthouse is lit' }));
  for (const number of [1, 2]) await buildShard(number, 2);
  await merge();
  const whole = await wholeOutput();
  expect(differing(outputOf(root), whole)).toEqual([]);
  output = '';
  await build();
  expect(output).toContain('Nothing has changed');
  rmSync(shards(), { recursive: true });
  expect(differing(outputOf(root), whole)).toEqual([]);
});

test('a merge whose shards are gone does nothing if nothing has changed', async () => {
  await buildShard(1, 1);
  await merge();
  rmSync(shards(), { recursive: true });
  output = '';
  await merge();
  expect(output).toContain('Nothing has changed');
  expect(output).not.toContain('shard');
});

test('a merge without shards says how to build them', async () => {
  await expect(merge()).rejects.toThrow(/dist\.shards has no shards to merge\. Build them with .*--shard 1\/8/u);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});
