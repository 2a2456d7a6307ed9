import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { createStore } from '../../../src/reader/storage/store.ts';
import { memoryStorage } from '../../fixtures/memory-storage.ts';

const note = { name: 'note', version: 2, schema: v.looseObject({ text: v.string() }) };
const stored = (text: string) => JSON.stringify({ version: 2, data: { text } });

test('a store lists its collections in the order in which they were created', () => {
  const store = createStore('p:', memoryStorage());
  store.collection(note);
  store.collection({ ...note, name: 'other', version: 1 });
  expect(store.collections.map(({ name, version }) => [name, version])).toEqual([
    ['note', 2],
    ['other', 1],
  ]);
});

test.each([
  [true, memoryStorage()],
  [false, undefined],
])('whether records outlast the page: %j', (isPersistent, storage) => {
  expect(createStore('p:', storage).isPersistent).toBe(isPersistent);
});

describe('a change in another tab', () => {
  test('is applied to the collection it belongs to', () => {
    const storage = memoryStorage();
    const store = createStore('p:', storage);
    const notes = store.collection(note);
    const others = store.collection({ ...note, name: 'notes' });
    const changed = vi.fn<() => void>();
    notes.watch(changed);
    notes.put('a', { text: 'One' });
    storage.setItem('p:note:b', stored('Two'));
    storage.setItem('p:note:c', stored('Two'));
    storage.removeItem('p:note:c');
    store.readAgain(['p:note:b', 'p:note:c']);
    expect([...notes.all().values()]).toEqual([{ text: 'One' }, { text: 'Two' }]);
    storage.removeItem('p:note:a');
    storage.setItem('p:other:b', stored('Three'));
    store.readAgain(['p:note:a', 'p:other:b']);
    expect([...notes.all().keys()]).toEqual(['b']);
    expect(changed).toHaveBeenCalledTimes(3);
    expect(others.all().size).toBe(0);
  });

  test('is applied to a collection with a prefix of its own', () => {
    const storage = memoryStorage();
    const store = createStore('p:ar:', storage);
    const notes = store.collection({ ...note, prefix: 'p:' });
    notes.put('a', { text: 'One' });
    expect(storage.getItem('p:note:a')).toBe(stored('One'));
    storage.setItem('p:note:b', stored('Two'));
    store.readAgain(['p:note:b']);
    expect([...notes.all().keys()]).toEqual(['a', 'b']);
  });

  test('that this tab missed is found when everything is read again', () => {
    const storage = memoryStorage();
    const store = createStore('p:', storage);
    const notes = store.collection(note);
    expect(notes.all().size).toBe(0);
    storage.setItem('p:note:a', stored('One'));
    store.readAgain(null);
    expect(notes.all().size).toBe(1);
  });
});
