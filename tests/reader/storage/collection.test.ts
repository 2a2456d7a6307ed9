import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { createCollection } from '../../../src/reader/storage/collection.ts';
import { recordStrings } from '../../../src/reader/storage/record-strings.ts';
import { memoryStorage, type MemoryStorage } from '../../fixtures/memory-storage.ts';

const options = { name: 'note', version: 2, schema: v.looseObject({ text: v.string() }) };
const notes = (storage: MemoryStorage | undefined) =>
  createCollection(options, recordStrings('p:', storage, options), () => false);
const stored = (text: string) => JSON.stringify({ version: 2, data: { text } });

describe('a collection', () => {
  test('has the records of an earlier page', () => {
    const storage = memoryStorage();
    notes(storage).put('a', { text: 'One' });
    expect(notes(storage).get('a')).toEqual({ text: 'One' });
    notes(storage).remove('a');
    expect(notes(storage).get('a')).toBeUndefined();
  });

  test('returns the same map until a record changes, and calls its watchers then', () => {
    const collection = notes(memoryStorage());
    const changed = vi.fn<() => void>();
    const stop = collection.watch(changed);
    const before = collection.all();
    expect(collection.all()).toBe(before);
    collection.put('a', { text: 'One' });
    expect(collection.all()).not.toBe(before);
    expect(before.size).toBe(0);
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    collection.remove('a');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('puts and removes many records with one call of its watchers, and skips those of another shape', () => {
    const collection = notes(memoryStorage());
    const changed = vi.fn<() => void>();
    collection.watch(changed);
    collection.putAll([
      ['a', { text: 'One' }],
      ['b', { text: 2 }],
      ['c', { text: 'Three' }],
    ]);
    expect([...collection.all().keys()]).toEqual(['a', 'c']);
    collection.removeAll(collection.all().keys());
    expect(collection.all().size).toBe(0);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('parses what matches its schema', () => {
    const collection = notes(undefined);
    expect([{ text: 'One' }, { text: 1 }, null].map(collection.parse)).toEqual([{ text: 'One' }, undefined, undefined]);
  });

  test('is changed in two steps where many records are: they are written one by one, and known together', () => {
    const storage = memoryStorage();
    const collection = notes(storage);
    collection.put('a', { text: 'One' });
    const changed = vi.fn<() => void>();
    collection.watch(changed);
    collection.write('a', undefined);
    collection.write('b', { text: 'Two' });
    expect([...storage.strings.keys()]).toEqual(['p:note:b']);
    expect([...collection.all().keys()]).toEqual(['a']);
    expect(changed).not.toHaveBeenCalled();
    collection.apply([
      ['a', undefined],
      ['b', { text: 'Two' }],
    ]);
    expect([...collection.all().keys()]).toEqual(['b']);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('a record that could not be stored', () => {
  test('is there until the page is closed', () => {
    const collection = notes(undefined);
    expect(collection.put('a', { text: 'One' })).toBe('blocked');
    expect(collection.get('a')).toEqual({ text: 'One' });
    collection.reload();
    expect(collection.get('a')).toEqual({ text: 'One' });
  });

  test('does not stop others, and the first problem is returned', () => {
    const storage = memoryStorage({ maxCharacters: 100 });
    const collection = notes(storage);
    const problem = collection.putAll([
      ['a', { text: 'x'.repeat(100) }],
      ['b', { text: 'One' }],
    ]);
    expect(problem).toBe('full');
    expect([...collection.all().keys()].toSorted()).toEqual(['a', 'b']);
    expect([...storage.strings.keys()]).toEqual(['p:note:b']);
  });

  test('is forgotten once a later version of it was stored', () => {
    const storage = memoryStorage({ maxCharacters: 100 });
    const collection = notes(storage);
    collection.put('a', { text: 'x'.repeat(100) });
    expect(collection.put('a', { text: 'Short' })).toBeUndefined();
    collection.reload();
    expect(collection.get('a')).toEqual({ text: 'Short' });
    storage.setItem('p:note:a', stored('From another tab'));
    collection.readAgain(['a']);
    expect(collection.get('a')).toEqual({ text: 'From another tab' });
  });

  test('is forgotten once it was removed', () => {
    const collection = notes(undefined);
    collection.put('a', { text: 'One' });
    collection.remove('a');
    expect(collection.get('a')).toBeUndefined();
    collection.reload();
    expect(collection.get('a')).toBeUndefined();
  });

  test('stays when another tab stores or removes one with its id: only this tab has it', () => {
    const storage = memoryStorage({ maxCharacters: 100 });
    const collection = notes(storage);
    const mine = { text: 'x'.repeat(100) };
    collection.put('a', mine);
    storage.setItem('p:note:a', stored('From another tab'));
    collection.readAgain(['a']);
    expect(collection.get('a')).toEqual(mine);
    storage.removeItem('p:note:a');
    collection.readAgain(['a']);
    expect(collection.get('a')).toEqual(mine);
  });
});
