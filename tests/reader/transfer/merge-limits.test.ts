import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { shorten } from '../../../src/reader/storage/first-limits.ts';
import { createStore } from '../../../src/reader/storage/store.ts';
import type { Backup } from '../../../src/reader/transfer/backup-file.ts';
import { mergeRecords } from '../../../src/reader/transfer/merge-records.ts';
import { memoryStorage } from '../../fixtures/memory-storage.ts';

afterEach(() => void vi.restoreAllMocks());

async function mergeWhole(...[collections, file]: Parameters<typeof mergeRecords>) {
  const merged = await mergeRecords(collections, file);
  if (merged === undefined) throw new Error('cancelled');
  return merged;
}

/** A file of saved stories, whose records are parsed already. */
const savedFile = (records: unknown[]): Pick<Backup, 'shelves' | 'countIn' | 'read'> => ({
  shelves: [{ name: 'saved', version: 1, records }],
  countIn: ({ length }) => length,
  read: (read) => read,
});

describe('the limits of a collection hold for a backup', () => {
  /** A device with stories as readers save them, under the name that the limits are for. */
  function deviceOfReader() {
    const storage = memoryStorage();
    const store = createStore('test:', storage);
    const card = v.looseObject({ slug: v.string(), headline: v.pipe(v.string(), v.transform(shorten)) });
    const saved = store.collection({ name: 'saved', version: 1, schema: v.looseObject({ card, at: v.string() }) });
    return { storage, store, saved };
  }
  const time = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
  const story = (i: number, headline = 'A headline') => [`s${i}`, { card: { slug: `s${i}`, headline }, at: time(i) }];
  const stories = (count: number, first = 0) => Array.from({ length: count }, (_, i) => story(first + i));

  test('of too many records the newest are taken, and the others are counted', async () => {
    const { store, saved } = deviceOfReader();
    const merged = await mergeWhole(store.collections, savedFile(stories(12_000)));
    expect(merged).toMatchObject({ added: 5000, leftOut: 7000, unreadable: 0, fullCollections: ['saved'] });
    expect(saved.all().size).toBe(5000);
    expect([saved.get('s6999'), saved.get('s7000')?.at]).toEqual([undefined, time(7000)]);
    await merged.undo();
    expect(saved.all().size).toBe(0);
  });

  test('what was there before stays, also if it is older', async () => {
    const { store, saved } = deviceOfReader();
    saved.putAll(stories(4990) as [string, unknown][]);
    const merged = await mergeWhole(store.collections, savedFile(stories(100, 5000)));
    expect(merged).toMatchObject({ added: 10, leftOut: 90 });
    expect(saved.get('s0')).toBeDefined();
    expect(saved.get('s5090')).toBeDefined();
  });

  test('a long headline is cut, and counted if its record is taken', async () => {
    const { store, saved } = deviceOfReader();
    const records = [story(1, 'W'.repeat(1_000_000)), story(2)];
    expect(await mergeWhole(store.collections, savedFile(records))).toMatchObject({ added: 2, shortened: 1 });
    expect(saved.get('s1')?.card.headline).toHaveLength(300);
  });

  test('a record that is too long otherwise is not taken', async () => {
    const { store, saved, storage } = deviceOfReader();
    const [id, record] = story(1) as [string, object];
    const records = [[id, { ...record, note: 'x'.repeat(4000) }], story(2)];
    expect(await mergeWhole(store.collections, savedFile(records))).toMatchObject({ added: 1, tooLong: 1 });
    expect([...saved.all().keys()]).toEqual(['s2']);
    expect([...storage.strings.keys()]).toEqual(['test:saved:s2']);
  });

  test('what is cancelled while it is read or written changes nothing', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
    for (const share of [0.1, 0.6]) {
      const { store, saved, storage } = deviceOfReader();
      saved.put('s1', { card: { slug: 's1', headline: 'Mine' }, at: time(0) });
      const before = [...storage.strings];
      const controller = new AbortController();
      const onProgress = (done: number) => {
        if (done > share) controller.abort();
      };
      const options = { signal: controller.signal, onProgress };
      expect(await mergeRecords(store.collections, savedFile(stories(200)), options)).toBeUndefined();
      expect([...storage.strings]).toEqual(before);
      expect(saved.all().size).toBe(1);
    }
  });
});
