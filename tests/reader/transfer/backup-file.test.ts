import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../../src/reader/transfer/merge-records.ts';
import {
  maxBytes,
  openBackup,
  parseBackup,
  formatBackup,
  type BackupFile,
} from '../../../src/reader/transfer/backup-file.ts';
import { createStore } from '../../../src/reader/storage/store.ts';

/** Strings as a browser keeps them, with room for a number of records. */
function strings(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (i: number) => [...kept.keys()][i] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (!kept.has(name) && kept.size >= room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, text);
    },
    removeItem: (name: string) => void kept.delete(name),
  };
}

function device(room?: number) {
  const store = createStore('test:', strings(room));
  return {
    store,
    notes: store.collection({ name: 'note', version: 2, schema: v.looseObject({ at: v.string(), text: v.string() }) }),
    settings: store.collection({ name: 'setting', version: 1, schema: v.looseObject({ on: v.boolean() }) }),
  };
}

const monday = '2026-03-09T10:00:00.000Z';
const tuesday = '2026-03-10T10:00:00.000Z';
const now = new Date('2026-03-11T10:00:00Z');

function opened(text: string): BackupFile {
  const read = parseBackup(text);
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.backup;
}

const fileOf = (...shelves: BackupFile['shelves']): Pick<BackupFile, 'shelves'> => ({ shelves });

describe('a reading file', () => {
  test('brings all of one device to another, of every shelf there is', () => {
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
    expect(mergeRecords(to.store.collections, opened(text))).toMatchObject({
      added: 3,
      updated: 0,
      unchanged: 0,
      unreadable: 0,
      problem: undefined,
    });
    expect([...to.notes.all()]).toEqual([...from.notes.all()]);
    expect(to.settings.get('own')).toEqual({ on: true });
    expect(mergeRecords(to.store.collections, opened(text))).toMatchObject({ added: 0, unchanged: 3 });
  });

  test('adds what is not here, renews what is older here, and leaves settings', () => {
    const { store, notes, settings } = device();
    notes.put('old', { at: monday, text: 'old here' });
    notes.put('new', { at: tuesday, text: 'new here' });
    notes.put('mine', { at: monday, text: 'only here' });
    settings.put('own', { on: false });
    const brought = mergeRecords(
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
    expect(brought).toMatchObject({ added: 2, updated: 1, unchanged: 2, unreadable: 0 });
    const texts = () =>
      [...notes.all()].map(([id, { text }]) => [id, text]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
    expect(texts()).toEqual([
      ['mine', 'only here'],
      ['new', 'new here'],
      ['old', 'new there'],
      ['theirs', 'only there'],
    ]);
    expect(settings.get('own')).toEqual({ on: false });

    brought.undo();
    expect(texts()).toEqual([
      ['mine', 'only here'],
      ['new', 'new here'],
      ['old', 'old here'],
    ]);
    expect([...settings.all()]).toEqual([['own', { on: false }]]);
  });

  test('compares times of any zone', () => {
    const { store, notes } = device();
    notes.put('a', { at: '2026-03-10T10:00:00.000Z', text: 'here' });
    mergeRecords(
      store.collections,
      fileOf({ name: 'note', version: 2, records: [['a', { at: '2026-03-10T11:00:00+02:00', text: 'earlier' }]] }),
    );
    expect(notes.get('a')?.text).toBe('here');
  });

  test('has records that cannot be read left out and counted, and the others brought in', () => {
    const { store, notes } = device();
    const good = ['a', { at: monday, text: 'A' }];
    const brought = mergeRecords(
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
    expect(brought).toMatchObject({ added: 1, unreadable: 8 });
    expect([...notes.all().keys()]).toEqual(['a']);
  });

  test('has the newest of what it has twice', () => {
    const { store, notes } = device();
    const records = [
      ['a', { at: monday, text: '1' }],
      ['a', { at: tuesday, text: '2' }],
      ['a', { at: monday, text: '3' }],
    ];
    expect(mergeRecords(store.collections, fileOf({ name: 'note', version: 2, records }))).toMatchObject({ added: 1 });
    expect(notes.get('a')?.text).toBe('2');
  });

  test('that does not fit counts until the page is closed, and says so', () => {
    const { store, notes } = device(1);
    const records = ['a', 'b'].map((id) => [id, { at: monday, text: id }]);
    expect(mergeRecords(store.collections, fileOf({ name: 'note', version: 2, records }))).toMatchObject({
      added: 2,
      problem: 'full',
    });
    expect([...notes.all().keys()]).toEqual(['a', 'b']);
  });

  test('of many records is brought in at once', () => {
    const { store, notes } = device();
    let changes = 0;
    notes.watch(() => (changes += 1));
    const records = Array.from({ length: 5000 }, (_, i) => [`n${i}`, { at: monday, text: 'N' }]);
    expect(mergeRecords(store.collections, fileOf({ name: 'note', version: 2, records }))).toMatchObject({
      added: 5000,
    });
    expect(changes).toBe(1);
  });
});

describe('a file is refused with a reason', () => {
  const whole = formatBackup(device().store.collections, 'The Tester', now);

  test.each([
    ['damaged', whole.slice(0, -20)],
    ['damaged', JSON.stringify({ format: 'broadsheet-reader', version: 1 })],
    ['damaged', JSON.stringify({ ...JSON.parse(whole), shelves: { saved: [] } })],
    ['damaged', JSON.stringify({ ...JSON.parse(whole), version: 'one' })],
    ['newer version', JSON.stringify({ ...JSON.parse(whole), version: 2, shelves: 'in another way' })],
    ['wasn’t exported from this site', '{"format":"opml"}'],
    ['wasn’t exported from this site', '[]'],
    ['wasn’t exported from this site', 'null'],
    ['wasn’t exported from this site', '\u0089PNG\r\n\u001a\n\0\0'],
    ['wasn’t exported from this site', '['.repeat(100_000)],
  ])('%s', (reason, text) => {
    expect(parseBackup(text)).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) });
    expect(parseBackup(text)).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(/Nothing was changed\.$/u),
    });
  });

  test('before it is read, where it is empty or too large', async () => {
    const text = () => Promise.reject(new Error('read'));
    expect(await openBackup({ size: 0, text })).toMatchObject({ reason: expect.stringContaining('empty') });
    expect(await openBackup({ size: maxBytes + 1, text })).toMatchObject({
      reason: expect.stringContaining('too large'),
    });
    expect(await openBackup({ size: 1, text })).toMatchObject({
      reason: expect.stringContaining('Couldn’t open the file'),
    });
    expect(await openBackup({ size: 1, text: () => Promise.resolve(whole) })).toMatchObject({ kind: 'backup' });
  });
});
