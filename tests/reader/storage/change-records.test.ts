import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { changeRecords } from '../../../src/reader/storage/change-records.ts';
import { createStore } from '../../../src/reader/storage/store.ts';
import { memoryStorage } from '../../fixtures/memory-storage.ts';

afterEach(() => void vi.restoreAllMocks());

/** A device that has notes a and b. */
function device(maxStrings?: number) {
  const storage = memoryStorage({ maxStrings });
  const store = createStore('p:', storage);
  const notes = store.collection({ name: 'note', version: 1, schema: v.looseObject({ text: v.string() }) });
  notes.put('a', { text: 'A' });
  notes.put('b', { text: 'B' });
  return { storage, store, notes };
}

test('records are added, replaced and removed at once, and all of it can be undone', async () => {
  const { storage, notes } = device();
  const before = new Map(storage.strings);
  const changed = vi.fn<() => void>();
  notes.watch(changed);
  const { isDone, undo } = await changeRecords([
    { collection: notes, id: 'a', record: undefined },
    { collection: notes, id: 'b', record: { text: 'Changed' } },
    { collection: notes, id: 'c', record: { text: 'C' } },
  ]);
  expect(isDone).toBe(true);
  expect([...notes.all()].map(([id, { text }]) => [id, text])).toEqual([
    ['b', 'Changed'],
    ['c', 'C'],
  ]);
  expect(changed).toHaveBeenCalledTimes(1);
  await undo();
  expect(changed).toHaveBeenCalledTimes(2);
  expect(storage.strings).toEqual(before);
  expect(notes.get('b')?.text).toBe('B');
});

test('changes that are cancelled are taken back before anybody knows of them', async () => {
  const { storage, notes } = device();
  const before = new Map(storage.strings);
  const changed = vi.fn<() => void>();
  notes.watch(changed);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  const controller = new AbortController();
  const changes = ['a', 'c', 'd', 'e'].map((id) => ({ collection: notes, id, record: { text: 'New' } }));
  const { isDone } = await changeRecords(changes, { signal: controller.signal, onPause: () => controller.abort() });
  expect(isDone).toBe(false);
  expect(storage.strings).toEqual(before);
  expect(changed).not.toHaveBeenCalled();
});

test('no other record is removed for want of room, and the problem is returned', async () => {
  const { store, storage, notes } = device(2);
  const makeRoom = vi.fn<() => boolean>(() => true);
  store.whenFull(makeRoom);
  const { problem, undo } = await changeRecords([{ collection: notes, id: 'c', record: { text: 'C' } }]);
  expect(problem).toBe('full');
  expect(makeRoom).not.toHaveBeenCalled();
  // Until the page is closed, the record is there.
  expect([...notes.all().keys()]).toEqual(['a', 'b', 'c']);
  await undo();
  expect([...storage.strings.keys()]).toEqual(['p:note:a', 'p:note:b']);
  expect([...notes.all().keys()]).toEqual(['a', 'b']);
});
