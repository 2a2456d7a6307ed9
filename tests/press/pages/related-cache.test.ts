import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gistOf, type Document } from '../../../src/press/related/features.ts';
import type { Kept } from '../../../src/press/related/candidates.ts';
import { relate, type Memory } from '../../../src/press/related/relate.ts';
import { openMemory } from '../../../src/press/pages/related-cache.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-memory-'));
});
afterEach(() => rm(folder, { recursive: true }));

const document = (slug: string, headline: string): Document => ({
  slug,
  language: 'en',
  headline,
  description: '',
  topics: [],
  keywords: [],
  text: `${headline}, and the ferries stayed in port.`,
});
const documents = ['Harbour wall breaks', 'Harbour wall mended', 'Chess champion retires', 'Cheese wins a prize'].map(
  (headline, i) => document(`story-${i}`, headline),
);
const relations = (memory?: Memory) => documents.map(({ slug }) => relate(documents, memory).related(slug, 8));

async function build(those: readonly Document[]): Promise<string> {
  const { gist, close } = await openMemory(folder);
  those.forEach(gist);
  await close();
  return readFile(join(folder, 'gists.jsonl'), 'utf8');
}

test('what was kept gives the same relations as what is counted anew', async () => {
  await build(documents);
  const memory = await openMemory(folder);
  expect(relations(memory)).toEqual(relations());
  expect(documents.map(memory.gist)).toEqual(documents.map(gistOf));
});

test('a story that has changed is counted anew, and what no story has any more is thrown away', async () => {
  const before = await build(documents);
  const [first, ...rest] = documents;
  const after = await build([{ ...document('story-0', 'Harbour opens') }, ...rest]);
  expect(first).toBeDefined();
  expect(after.split('\n')).toHaveLength(before.split('\n').length);
  expect(after).not.toContain('"breaks"');
});

test('what is kept is used', async () => {
  const [line = ''] = (await build(documents)).split('\n');
  await writeFile(join(folder, 'gists.jsonl'), `${line.replace('"harbour"'.slice(0, 7), '"marked')}\n`);
  const { gist } = await openMemory(folder);
  expect(JSON.stringify(documents.map(gist))).toContain('"marked');
});

test('a damaged file is as good as none', async () => {
  await writeFile(join(folder, 'gists.jsonl'), '["half');
  await writeFile(join(folder, 'found'), 'half');
  const { gist } = await openMemory(folder);
  expect(documents.map(gist)).toEqual(documents.map(gistOf));
});

test('what was found is kept, and read again as it was', async () => {
  const found: Kept = {
    capacity: 2,
    slugs: ['a', 'b'],
    prints: Float64Array.of(1.5, 2 ** 52),
    lengths: Uint8Array.of(1, 0),
    whole: Uint8Array.of(1, 1),
    places: Uint32Array.of(1, 0, 0, 0),
    scores: Float64Array.of(0.1, 0, 0, 0),
  };
  const first = await openMemory(folder);
  expect(first.found('en own')).toBeUndefined();
  first.keep('en own', found);
  await first.close();
  expect((await openMemory(folder)).found('en own')).toEqual(found);
});
