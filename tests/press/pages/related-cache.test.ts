import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRelatedCache } from '../../../src/press/pages/related-cache.ts';
import type { CandidateCache } from '../../../src/press/related/candidates.ts';
import { featuresOf, type StoryDocument } from '../../../src/press/related/features.ts';
import { relate, type RelatedCache } from '../../../src/press/related/relate.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-related-'));
});
afterEach(() => rm(folder, { recursive: true }));

const document = (slug: string, headline: string): StoryDocument => ({
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
const relations = (cache?: RelatedCache) => documents.map(({ slug }) => relate(documents, cache).related(slug, 8));

/** Builds an edition with these stories, and gives the lines of the features' file. */
async function build(stories: readonly StoryDocument[]): Promise<string[]> {
  const cache = await openRelatedCache(folder);
  stories.forEach(cache.features);
  await cache.close();
  return (await readFile(join(folder, 'features.jsonl'), 'utf8')).split('\n').slice(0, -1);
}

/** Marks all features in the file, to see which come from there. */
async function markCached(): Promise<void> {
  const file = join(folder, 'features.jsonl');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"names":[', '"names":["cached"'));
}

const isCached = async (story: StoryDocument): Promise<boolean> =>
  (await openRelatedCache(folder)).features(story).names.includes('cached');

describe('the features of a story', () => {
  test('are the same from the cache, and so are the relations', async () => {
    await build(documents);
    const cache = await openRelatedCache(folder);
    expect(documents.map(cache.features)).toEqual(documents.map(featuresOf));
    expect(relations(cache)).toEqual(relations());
  });

  test('come from the cache if the story has not changed', async () => {
    await build(documents);
    await markCached();
    expect(await Promise.all(documents.map(isCached))).toEqual([true, true, true, true]);
  });

  const [first = document('story-0', '')] = documents;
  const changes: readonly Partial<StoryDocument>[] = [
    { language: 'de' },
    { headline: 'Harbour opens' },
    { description: 'A wall.' },
    { keywords: ['harbour'] },
    { topics: [{ slug: 'cork', name: 'Cork' }] },
    { text: 'The ferries sailed.' },
  ];
  test.each(changes)('are computed again after a change: %j', async (change) => {
    await build(documents);
    await markCached();
    expect(await isCached({ ...first, ...change })).toBe(false);
  });

  test('are computed again if a topic turns out to be a place', async () => {
    const [topic, place] = [
      { slug: 'cork', name: 'Cork' },
      { slug: 'cork', name: 'Cork', type: 'Place' },
    ];
    await build([{ ...first, topics: [topic] }]);
    await markCached();
    expect(await isCached({ ...first, topics: [topic] })).toBe(true);
    expect(await isCached({ ...first, topics: [place] })).toBe(false);
  });

  test.each([{ slug: 'story-9' }, { date: '2026-03-09' }])('do not depend on %j', async (change) => {
    await build(documents);
    await markCached();
    expect(await isCached({ ...first, ...change })).toBe(true);
  });

  test('that no story has any more are removed, after a change and after a removal', async () => {
    expect(await build(documents)).toHaveLength(4);
    const changed = await build([document('story-0', 'Harbour opens'), ...documents.slice(1)]);
    expect(changed).toHaveLength(4);
    expect(changed.join()).not.toContain('"breaks"');
    const removed = await build(documents.slice(2));
    expect(removed).toHaveLength(2);
    expect(removed.join()).not.toContain('"harbou"');
  });
});

const candidates: CandidateCache = {
  capacity: 2,
  slugs: ['a', 'b'],
  fingerprints: Float64Array.of(1.5, 2 ** 52),
  lengths: Uint8Array.of(1, 0),
  complete: Uint8Array.of(1, 1),
  candidates: Uint32Array.of(1, 0, 0, 0),
  scores: Float64Array.of(0.1, 0, 0, 0),
};

test('candidates are read as they were saved', async () => {
  const cache = await openRelatedCache(folder);
  expect(cache.candidates('en own')).toBeUndefined();
  cache.saveCandidates('en own', candidates);
  await cache.close();
  expect((await openRelatedCache(folder)).candidates('en own')).toEqual(candidates);
});

describe('a file that cannot be used is ignored', () => {
  test.each(['["half', '["key",{"terms":"no list"}]\n', '{}\n'])('features: %j', async (content) => {
    await writeFile(join(folder, 'features.jsonl'), content);
    const cache = await openRelatedCache(folder);
    expect(documents.map(cache.features)).toEqual(documents.map(featuresOf));
  });

  test.each([
    ['damaged', Buffer.from('half')],
    ['not a map', serialize({ 'en own': candidates })],
    ['of another shape', serialize(new Map([['en own', { ...candidates, scores: [0.1] }]]))],
    ['without a field', serialize(new Map([['en own', { capacity: 2, slugs: [] }]]))],
  ])('candidates: %s', async (_, content) => {
    await writeFile(join(folder, 'candidates'), content);
    expect((await openRelatedCache(folder)).candidates('en own')).toBeUndefined();
  });
});
