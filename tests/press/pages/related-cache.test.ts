import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCheckedValue, writeCheckedValue } from '../../../src/press/files/checked-value.ts';
import { openRelatedCache } from '../../../src/press/pages/related-cache.ts';
import { featuresOf, type Features, type StoryDocument } from '../../../src/press/related/features.ts';
import type { KeptLanguage } from '../../../src/press/related/relate-language.ts';
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
/** Features with lists of one type. */
const plain = ({ terms, leadTerms, counts, sketch, names }: Features): Features => ({
  terms,
  leadTerms,
  counts: [...counts],
  sketch: [...sketch],
  names,
});
const relations = (cache?: RelatedCache) => documents.map(({ slug }) => relate(documents, cache).related(slug, 8));

interface Stored {
  readonly keys: readonly string[];
  readonly numbering: string;
  readonly terms: readonly string[];
  readonly names: readonly string[];
}
const file = () => join(folder, 'site.features');
const stored = async () => (await readCheckedValue<Stored>(file(), 'v1')) as Stored;

/** Builds an edition with these stories, and gives what is in the features' file. */
async function build(stories: readonly StoryDocument[]): Promise<Stored> {
  const cache = await openRelatedCache(folder, 'site', 'v1');
  stories.forEach(cache.features);
  await cache.close();
  return stored();
}

/** Marks the features in the file, to tell them from features that are computed again. */
async function markCached(): Promise<void> {
  const before = await stored();
  const names = before.names.map((name) => `cached\0${name}`);
  await writeCheckedValue(file(), 'v1', { ...before, names });
}

const isCached = async (story: StoryDocument): Promise<boolean> =>
  (await openRelatedCache(folder, 'site', 'v1')).features(story).names.includes('cached');

describe('the features of a story', () => {
  test('are the same from the cache, and so are the relations', async () => {
    await build(documents);
    const cache = await openRelatedCache(folder, 'site', 'v1');
    expect(documents.map(cache.features).map(plain)).toEqual(documents.map(featuresOf));
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

  test('that no story has any more are removed, and their terms when they are many', async () => {
    const first = await build(documents);
    expect(first.keys).toHaveLength(4);
    const changed = await build([document('story-0', 'Harbour opens'), ...documents.slice(1)]);
    expect(changed.keys).toHaveLength(4);
    // One word more and one less: the terms keep their numbers.
    expect(changed.terms).toContain('breaks');
    expect(changed.numbering).toBe(first.numbering);
    const removed = await build(documents.slice(2));
    expect(removed.keys).toHaveLength(2);
    expect(removed.terms).not.toContain('harbou');
    expect(removed.numbering).not.toBe(first.numbering);
    expect((await build(documents.slice(2))).terms).toEqual(removed.terms);
    const cache = await openRelatedCache(folder, 'site', 'v1');
    expect(documents.slice(2).map(cache.features).map(plain)).toEqual(documents.slice(2).map(featuresOf));
  });
});

const keys = Float64Array.of(1.5, 2 ** 52);
const vectors = {
  keys,
  starts: Uint32Array.of(0, 1, 2),
  entries: Uint32Array.of(0, 1),
  weights: Float32Array.of(1, 1),
};
const lists = {
  keys,
  capacity: 2,
  queries: Uint16Array.of(1, 1),
  lengths: Uint8Array.of(1, 0),
  complete: Uint8Array.of(1, 1),
  candidates: Uint32Array.of(1, 0, 0, 0),
  scores: Float64Array.of(0.1, 0, 0, 0),
};
const lengths = Uint8Array.of(1, 0);
const language: KeptLanguage = {
  slugs: ['a', 'b'],
  numbering: 'n',
  own: vectors,
  ownCandidates: lists,
  near: { keys, lengths, stories: Uint32Array.of(1, 0), cosines: Float32Array.of(0.5, 0) },
  blended: vectors,
  blendedCandidates: lists,
  pairs: {
    keys,
    lengths,
    others: Uint32Array.of(1, 0),
    cosines: Float64Array.of(0.5, 0),
    fits: Float64Array.of(0.5, 0),
    agreements: Float64Array.of(0.5, 0),
    leads: Float64Array.of(0.5, 0),
    versions: Uint16Array.of(0, 0),
  },
};

test('what relating has found is read as it was kept', async () => {
  const cache = await openRelatedCache(folder, 'site', 'v1');
  expect(cache.language('en')).toBeUndefined();
  cache.keepLanguage('en', language);
  cache.reasons.keep(2 ** 52, { kind: 'about', names: ['Cork', 'Bay of Fog'] });
  cache.reasons.keep(7, { kind: 'mentions', names: [] });
  await cache.close();
  const again = await openRelatedCache(folder, 'site', 'v1');
  expect(again.language('en')).toEqual(language);
  expect(again.reasons.at(2 ** 52)).toEqual({ kind: 'about', names: ['Cork', 'Bay of Fog'] });
  expect(again.reasons.at(7)).toEqual({ kind: 'mentions', names: [] });
  expect(again.reasons.at(8)).toBeUndefined();
});

test('the features of few stories are kept with what relating has found of them', async () => {
  const many = Array.from({ length: 30 }, (_, i) => document(`story-${i}`, `Harbour ${i}`));
  const changed = many.with(3, document('story-3', 'Lighthouse lit'));
  const keep = async (stories: readonly StoryDocument[], code = 'v1') => {
    const cache = await openRelatedCache(folder, 'site', code);
    const features = stories.map(cache.features).map(plain);
    cache.keepLanguage('en', language);
    await cache.close();
    return features;
  };
  await keep(many);
  const base = await stored();
  expect(await keep(changed)).toEqual(changed.map(featuresOf));
  expect(await stored()).toEqual(base);
  expect(await keep(changed)).toEqual(changed.map(featuresOf));
  expect(await keep(many.with(4, document('story-4', 'Foghorn heard')))).toHaveLength(30);
  expect((await stored()).terms).not.toContain('foghor');
  const again = await openRelatedCache(folder, 'site', 'v1');
  expect(again.language('en')).toEqual(language);
  // Without its features, what was found has numbers of terms that nothing has any more.
  await writeCheckedValue(file(), 'v1', { ...base, terms: base.terms.slice(0, -1) });
  expect((await openRelatedCache(folder, 'site', 'v1')).language('en')).toBeUndefined();
});

describe('a file that cannot be used is ignored', () => {
  test.each(['half', '', `${'0'.repeat(64)}\n{}`])('features: %j', async (content) => {
    await writeFile(file(), content);
    const cache = await openRelatedCache(folder, 'site', 'v1');
    expect(documents.map(cache.features).map(plain)).toEqual(documents.map(featuresOf));
  });

  test.each(['half', '', `${'0'.repeat(64)}\n{}`])('relations: %j', async (content) => {
    await writeFile(join(folder, 'site.relations'), content);
    expect((await openRelatedCache(folder, 'site', 'v1')).language('en')).toBeUndefined();
  });
});

test('what other code has made is forgotten', async () => {
  await build(documents);
  await markCached();
  const [story = document('story-0', '')] = documents;
  expect(await isCached(story)).toBe(true);
  expect((await openRelatedCache(folder, 'site', 'v2')).features(story).names).not.toContain('cached');
  const cache = await openRelatedCache(folder, 'site', 'v1');
  cache.keepLanguage('en', language);
  await cache.close();
  expect((await openRelatedCache(folder, 'site', 'v2')).language('en')).toBeUndefined();
});
