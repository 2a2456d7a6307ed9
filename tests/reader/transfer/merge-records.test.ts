import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../../src/reader/storage/store.ts';
import { formatBackup, parseBackup, type Backup } from '../../../src/reader/transfer/backup-file.ts';
import { mergeRecords as merge } from '../../../src/reader/transfer/merge-records.ts';
import { memoryStorage } from '../../fixtures/memory-storage.ts';

/** A device with a collection of notes and one of settings. */
function device(maxStrings?: number) {
  const store = createStore('test:', memoryStorage({ maxStrings }));
  return {
    store,
    notes: store.collection({ name: 'note', version: 2, schema: v.looseObject({ at: v.string(), text: v.string() }) }),
    settings: store.collection({ name: 'setting', version: 1, schema: v.looseObject({ on: v.boolean() }) }),
  };
}

const monday = '2026-03-09T10:00:00.000Z';
const tuesday = '2026-03-10T10:00:00.000Z';
const now = new Date('2026-03-11T10:00:00Z');

async function parsed(text: string): Promise<Backup> {
  const result = await parseBackup(text);
  if (result?.kind !== 'backup') throw new Error(result?.reason);
  return result.backup;
}

type Records = Pick<Backup, 'shelves' | 'countIn' | 'read'>;
/** A file whose records are parsed already. */
const fileOf = (...shelves: Backup['shelves']): Records => ({
  shelves,
  countIn: ({ length }) => length,
  read: (records) => records,
});

async function mergeRecords(collections: Parameters<typeof merge>[0], file: Records) {
  const merged = await merge(collections, file);
  if (merged === undefined) throw new Error('cancelled');
  return merged;
}

describe('merging a backup', () => {
  test('says why records of one collection could not be stored, even if those of the next one could', async () => {
    const { store, notes } = device(1);
    const records = [
      ['a', { at: monday, text: 'A' }],
      ['b', { at: monday, text: 'B' }],
    ];
    const file = fileOf(
      { name: 'note', version: 2, records },
      { name: 'note', version: 2, records: [['a', { at: tuesday, text: 'C' }]] },
    );
    expect((await mergeRecords(store.collections, file)).problem).toBe('full');
    expect(notes.all().size).toBe(2);
  });

  test('moves every record of every collection to another device', async () => {
    const from = device();
    from.notes.put('a', { at: monday, text: 'A' });
    from.notes.put('__proto__', { at: monday, text: 'P', later: 'added by a newer version' });
    from.settings.put('own', { on: true });
    const text = formatBackup(from.store.collections, 'The Tester', now);
    expect(JSON.parse(text)).toMatchObject({
      format: 'broadsheet-reader',
      version: 1,
      edition: 'The Tester',
      at: now.toISOString(),
    });

    const to = device();
    expect(await mergeRecords(to.store.collections, await parsed(text))).toMatchObject({
      added: 3,
      updated: 0,
      unchanged: 0,
      unreadable: 0,
      problem: undefined,
    });
    expect([...to.notes.all()]).toEqual([...from.notes.all()]);
    expect(to.settings.get('own')).toEqual({ on: true });
    expect(await mergeRecords(to.store.collections, await parsed(text))).toMatchObject({ added: 0, unchanged: 3 });
  });

  test('adds missing records, updates older ones, and keeps settings; all of it can be undone', async () => {
    const { store, notes, settings } = device();
    notes.put('old', { at: monday, text: 'old here' });
    notes.put('new', { at: tuesday, text: 'new here' });
    notes.put('mine', { at: monday, text: 'only here' });
    settings.put('own', { on: false });
    const merged = await mergeRecords(
      store.collections,
      fileOf(
        {
          name: 'note',
          version: 2,
          records: [
            ['old', { at: tuesday, text: 'new there' }],
            ['new', { at: monday, text: 'old there' }],
            ['theirs', { at: monday, text: 'only there' }],
          ],
        },
        {
          name: 'setting',
          version: 1,
          records: [
            ['own', { on: true }],
            ['other', { on: true }],
          ],
        },
      ),
    );
    expect(merged).toMatchObject({ added: 2, updated: 1, unchanged: 2, unreadable: 0 });
    const texts = () =>
      [...notes.all()].map(([id, { text }]) => [id, text]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
    expect(texts()).toEqual([
      ['mine', 'only here'],
      ['new', 'new here'],
      ['old', 'new there'],
      ['theirs', 'only there'],
    ]);
    expect(settings.get('own')).toEqual({ on: false });

    await merged.undo();
    expect(texts()).toEqual([
      ['mine', 'only here'],
      ['new', 'new here'],
      ['old', 'old here'],
    ]);
    expect([...settings.all()]).toEqual([['own', { on: false }]]);
  });

  test('compares times of different time zones', async () => {
    const { store, notes } = device();
    notes.put('a', { at: '2026-03-10T10:00:00.000Z', text: 'here' });
    await mergeRecords(
      store.collections,
      fileOf({ name: 'note', version: 2, records: [['a', { at: '2026-03-10T11:00:00+02:00', text: 'earlier' }]] }),
    );
    expect(notes.get('a')?.text).toBe('here');
  });

  test('skips and counts records that cannot be read', async () => {
    const { store, notes } = device();
    const good = ['a', { at: monday, text: 'A' }];
    const merged = await mergeRecords(
      store.collections,
      fileOf(
        {
          name: 'note',
          version: 2,
          records: [
            good,
            ['b', { at: 5 }],
            ['c'],
            'd',
            [7, { at: monday, text: 'x' }],
            ['', { at: monday, text: 'x' }],
            ['e'.repeat(400), { at: monday, text: 'x' }],
          ],
        },
        { name: 'note', version: 3, records: [['f', { at: monday, text: 'of a newer version' }]] },
        { name: 'unknown', version: 1, records: [['g', {}]] },
      ),
    );
    expect(merged).toMatchObject({ added: 1, unreadable: 8 });
    expect([...notes.all().keys()]).toEqual(['a']);
  });

  test('takes the newest of records with the same id', async () => {
    const { store, notes } = device();
    const records = [
      ['a', { at: monday, text: '1' }],
      ['a', { at: tuesday, text: '2' }],
      ['a', { at: monday, text: '3' }],
    ];
    expect(await mergeRecords(store.collections, fileOf({ name: 'note', version: 2, records }))).toMatchObject({
      added: 1,
    });
    expect(notes.get('a')?.text).toBe('2');
  });

  test('returns that records could not be stored; they last until the page is closed', async () => {
    const { store, notes } = device(1);
    const records = ['a', 'b'].map((id) => [id, { at: monday, text: id }]);
    expect(await mergeRecords(store.collections, fileOf({ name: 'note', version: 2, records }))).toMatchObject({
      added: 2,
      problem: 'full',
    });
    expect([...notes.all().keys()]).toEqual(['a', 'b']);
  });

  test('of many records calls watchers once', async () => {
    const { store, notes } = device();
    let changes = 0;
    notes.watch(() => (changes += 1));
    const records = Array.from({ length: 100 }, (_, i) => [`n${i}`, { at: monday, text: 'N' }]);
    expect(await mergeRecords(store.collections, fileOf({ name: 'note', version: 2, records }))).toMatchObject({
      added: 100,
    });
    expect(changes).toBe(1);
  });

  test('skips records that are not under the slug of their story', async () => {
    const store = createStore('test:', memoryStorage());
    const stories = store.collection({
      name: 'story',
      version: 1,
      schema: v.looseObject({ card: v.looseObject({ slug: v.string() }), at: v.string() }),
    });
    const story = (slug: string) => ({ card: { slug }, at: monday });
    const records = [
      ['flood', story('flood')],
      ['2026-03-09/flood', story('flood')],
      ['chess', story('flood')],
      ['someday/flood', story('flood')],
      ['2026-03-09/chess', story('flood')],
      ['../evil', story('../evil')],
    ];
    expect(await mergeRecords(store.collections, fileOf({ name: 'story', version: 1, records }))).toMatchObject({
      added: 2,
      unreadable: 4,
    });
    expect([...stories.all().keys()]).toEqual(['flood', '2026-03-09/flood']);
  });
});
