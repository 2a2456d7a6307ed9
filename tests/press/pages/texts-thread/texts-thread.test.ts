import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundlePress } from '../../../../src/press/build/bundling/bundle-all.ts';
import { writeNewFiles } from '../../../../src/press/files/write-file.ts';
import { openRelatedCache } from '../../../../src/press/pages/related-cache.ts';
import { openSearchCache } from '../../../../src/press/pages/search-cache.ts';
import {
  openTextsThread,
  storiesForThread,
  type StoriesToIndex,
  type TextsThread,
} from '../../../../src/press/pages/texts-thread/texts-thread.ts';
import { broadsheet } from '../../../../src/press/plugin.ts';
import { makeIndex, queryLengths } from '../../../../src/press/related/candidates/inverted-index.ts';
import { searchTogether, type SharedSearch } from '../../../../src/press/related/candidates/shared-search.ts';
import { featuresOf, type Features, type StoryDocument } from '../../../../src/press/related/features.ts';
import { weighTerms } from '../../../../src/press/related/weigh-terms.ts';
import { settingsFor } from '../../../../src/search-engine/index-story.ts';
import { hash32 } from '../../../../src/text/hash.ts';

/** Where the bundled code of the build is. */
let code = '';
let files: readonly string[] = [];
beforeAll(async () => {
  code = mkdtempSync(join(tmpdir(), 'broadsheet-code-'));
  const builder = await createBuilder({ configFile: false, logLevel: 'error', plugins: [broadsheet()] });
  const bundled = await bundlePress(builder);
  await writeNewFiles(code, bundled);
  files = bundled.map(({ path }) => path);
}, 60_000);
afterAll(() => rmSync(code, { recursive: true }));

let folder = '';
let threads: TextsThread[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-texts-'));
});
afterEach(async () => {
  for (const thread of threads) await thread.end();
  threads = [];
  rmSync(folder, { recursive: true });
});

/** A thread, and what it was asked to do. */
function threadOf(file = join(code, 'texts-worker.mjs')) {
  const thread = openTextsThread(file, 2) as TextsThread;
  threads.push(thread);
  let [features, indexes] = [0, 0];
  const counted: TextsThread = {
    ...thread,
    features(stories) {
      features += stories.size;
      return thread.features(stories);
    },
    collectIndex(stories) {
      indexes += 1;
      return thread.collectIndex(stories);
    },
  };
  return { thread: counted, asked: () => ({ features, indexes }) };
}

const words = 'ferry storm port wall sails stays bridge river toll crane mayor vote Tarn Marel Oda'.split(' ');
const textOf = (number: number) =>
  Array.from({ length: 30 }, (_, i) => {
    const chosen = number * (i + 3) + i * i;
    return `${words[chosen % words.length]}${i < 20 ? chosen % 97 : ''}`;
  }).join(' ');

const documentsOf = (count: number): StoryDocument[] =>
  Array.from({ length: count }, (_, number) => ({
    slug: `story-${number}`,
    language: 'en',
    headline: `Story ${number} of ${words[number % words.length]}`,
    description: '',
    topics: number % 3 === 0 ? [{ slug: 'tarn', name: 'Tarn', type: 'Place' }] : [],
    keywords: [],
    text: textOf(number),
  }));

const settings = settingsFor(100, { buckets: 64, files: 4 });
const toIndex = (count: number): StoriesToIndex => ({
  keys: Float64Array.from({ length: count }, (_, number) => hash32(textOf(number))),
  settings,
  documentOf: (number) => ({
    headline: `Story ${number}`,
    description: '',
    subjects: [],
    text: textOf(number),
    filterTerms: ['#world'],
  }),
});

test('the bundled code has the file that the build starts a thread from, after the one that is loaded', () => {
  expect(files[0]).toBe('build-alone.mjs');
  expect(files).toContain('texts-worker.mjs');
});

test('another thread searches for candidates in shared memory, while this one waits', () => {
  const { thread } = threadOf();
  const vectors = weighTerms(documentsOf(200).map((story) => featuresOf(story)));
  const index = makeIndex(vectors, queryLengths(vectors, 10));
  const alone = searchTogether(index, 8, () => {});
  let search: SharedSearch | undefined;
  const help = (shared: SharedSearch) => {
    search = shared;
    thread.helpSearch(shared);
    // It has time to start, and does all that there is.
    for (let part = 0; part < shared.done.length; part++)
      expect(Atomics.wait(shared.done, part, 0, 30_000)).not.toBe('timed-out');
  };
  expect(searchTogether(index, 8, help)).toEqual(alone);
  expect(search?.done.every((one) => one === 1)).toBe(true);
});

test('a machine with one core has no other thread', () => {
  expect(openTextsThread('none.mjs', 1)).toBeUndefined();
});

describe('the index of many stories', () => {
  const openCache = (thread?: TextsThread) => openSearchCache(folder, 'site', 'v1', undefined, thread);

  test('is collected in the thread, and is the same', async () => {
    const { thread, asked } = threadOf();
    const cache = await openCache(thread);
    const collected = cache.collect(toIndex(storiesForThread + 1));
    await cache.ready();
    expect(asked().indexes).toBe(1);
    expect(collected()).toEqual((await openCache()).collect(toIndex(storiesForThread + 1))());
    await cache.close();
    const next = await openCache(thread);
    next.collect(toIndex(storiesForThread + 1))();
    expect(asked().indexes).toBe(1);
  });

  test('is collected here if there are few', async () => {
    const { thread, asked } = threadOf();
    const cache = await openCache(thread);
    cache.collect(toIndex(storiesForThread - 1))();
    await cache.ready();
    expect(asked().indexes).toBe(0);
  });

  test('is an error if the thread fails', async () => {
    const failing = join(folder, 'failing.mjs');
    writeFileSync(failing, "throw new TypeError('no dictionary')");
    const cache = await openCache(threadOf(failing).thread);
    cache.collect(toIndex(storiesForThread));
    await expect(cache.ready()).rejects.toThrow(new TypeError('no dictionary'));
  });

  test('is an error if the thread fails at a story', async () => {
    const cache = await openCache(threadOf().thread);
    const stories = toIndex(storiesForThread);
    cache.collect({ ...stories, documentOf: (number) => ({ ...stories.documentOf(number), text: 7 as never }) });
    await expect(cache.ready()).rejects.toThrow(TypeError);
  });
});

describe('the features of many stories', () => {
  const openCache = (thread?: TextsThread) => openRelatedCache(folder, 'site', 'v1', undefined, thread);
  const documents = documentsOf(storiesForThread + 1);

  test('are computed in both threads, and are the same', async () => {
    const { thread, asked } = threadOf();
    const cache = await openCache(thread);
    await cache.prepare(() => documents);
    expect(asked().features).toBeGreaterThan(0);
    const here = await openCache();
    for (const document of documents) {
      const [one, other] = [cache.features(document), here.features(document)];
      expect(plain(one)).toEqual(plain(other));
    }
    await cache.close();
    const next = await openCache(thread);
    const before = asked().features;
    await next.prepare(() => documents);
    expect(asked().features).toBe(before);
  });

  test('are an error if the thread fails', async () => {
    const failing = join(folder, 'failing.mjs');
    writeFileSync(failing, "throw new TypeError('no dictionary')");
    const cache = await openCache(threadOf(failing).thread);
    await expect(cache.prepare(() => documents)).rejects.toThrow(new TypeError('no dictionary'));
  });
});

/** Features with lists of one type. */
const plain = ({ terms, leadTerms, counts, sketch, names }: Features) => ({
  terms,
  leadTerms,
  counts: [...counts],
  sketch: [...sketch],
  names,
});
