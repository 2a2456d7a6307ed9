import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import type { KeptStrings } from '../../../src/platform/kept-strings.ts';
import type { CollectionOptions } from '../../../src/reader/storage/record-strings.ts';
import { createStore } from '../../../src/reader/storage/store.ts';

interface Note {
  text: string;
}

const note: CollectionOptions<Note> = { name: 'note', version: 2, schema: v.looseObject({ text: v.string() }) };

/** Strings as a browser keeps them, with room for so many characters. */
function strings(room = Infinity): KeptStrings & { readonly map: Map<string, string> } {
  const map = new Map<string, string>();
  return {
    map,
    get length() {
      return map.size;
    },
    key: (i) => [...map.keys()][i] ?? null,
    getItem: (name) => map.get(name) ?? null,
    setItem(name, text) {
      const used = [...map].reduce((sum, [key, value]) => sum + (key === name ? 0 : key.length + value.length), 0);
      if (used + name.length + text.length > room) throw new DOMException('no room', 'QuotaExceededError');
      map.set(name, text);
    },
    removeItem: (name) => map.delete(name),
  };
}

const record = (text: string, version = 2) => JSON.stringify({ version, data: { text } });

describe('a shelf', () => {
  test('keeps each record under a name of its own, and finds it again', () => {
    const kept = strings();
    createStore('p:', kept).collection(note).put('a:b', { text: 'One' });
    expect([...kept.map]).toEqual([['p:note:a:b', record('One')]]);
    const shelf = createStore('p:', kept).collection(note);
    expect(shelf.get('a:b')).toEqual({ text: 'One' });
    shelf.remove('a:b');
    expect(shelf.get('a:b')).toBeUndefined();
    expect(kept.map.size).toBe(0);
  });

  test('has nothing of another kind, edition or site', () => {
    const kept = strings();
    for (const name of ['p:notes:x', 'q:note:x', 'note:x', 'p:x']) kept.setItem(name, record('Other'));
    expect(createStore('p:', kept).collection(note).all().size).toBe(0);
  });

  test('is the same object until a record changes, and says so when one does', () => {
    const shelf = createStore('p:', strings()).collection(note);
    const changed = vi.fn<() => void>();
    const stop = shelf.watch(changed);
    const before = shelf.all();
    expect(shelf.all()).toBe(before);
    shelf.put('a', { text: 'One' });
    expect(shelf.all()).not.toBe(before);
    expect(before.size).toBe(0);
    stop();
    shelf.remove('a');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('keeps what newer code has added to a record', () => {
    const kept = strings();
    kept.setItem('p:note:a', JSON.stringify({ version: 2, data: { text: 'One', colour: 'red' } }));
    const shelf = createStore('p:', kept).collection(note);
    shelf.put('a', { ...shelf.get('a'), text: 'Two' });
    expect(kept.map.get('p:note:a')).toBe('{"version":2,"data":{"text":"Two","colour":"red"}}');
  });
});

describe('a record that cannot be read', () => {
  test.each([
    ['cut off', '{"version":2,"data":{"te'],
    ['no JSON', '☃'],
    ['of another shape', '{"version":2,"data":{"text":7}}'],
    ['without a version', '{"text":"One"}'],
    ['a newer version’s', record('New', 3)],
    ['empty', ''],
  ])('%s: is not there, stays where it is, and is set aside before it is written over', (_, text) => {
    const kept = strings();
    kept.setItem('p:note:a', text);
    const shelf = createStore('p:', kept).collection(note);
    expect(shelf.get('a')).toBeUndefined();
    expect(kept.map.get('p:note:a')).toBe(text);
    shelf.put('a', { text: 'Mine' });
    expect(kept.map.get('p:note:a')).toBe(record('Mine'));
    const aside = [...kept.map].filter(([name]) => name.startsWith('p:aside:'));
    expect(aside.map(([name, value]) => [name.replace(/\d{4}-.*Z/u, 'time'), value])).toEqual([
      ['p:aside:time:note:a', text],
    ]);
  });

  test('an older version’s is read', () => {
    const kept = strings();
    kept.setItem('p:note:a', record('Old', 1));
    expect(createStore('p:', kept).collection(note).get('a')).toEqual({ text: 'Old' });
  });
});

describe('a browser', () => {
  test('that keeps nothing has records for as long as the page is open, and says so', () => {
    const store = createStore('p:', undefined);
    const shelf = store.collection(note);
    expect(store.isPersistent).toBe(false);
    expect(shelf.put('a', { text: 'One' })).toBe('blocked');
    expect(shelf.get('a')).toEqual({ text: 'One' });
    shelf.remove('a');
    expect(shelf.all().size).toBe(0);
  });

  test('that has no more room likewise, and what is kept already stays', () => {
    const kept = strings(100);
    const store = createStore('p:', kept);
    const shelf = store.collection(note);
    expect(shelf.put('a', { text: 'One' })).toBeUndefined();
    expect(shelf.put('b', { text: 'x'.repeat(80) })).toBe('full');
    expect([...shelf.all().keys()]).toEqual(['a', 'b']);
    expect([...kept.map.keys()]).toEqual(['p:note:a']);
    store.applyExternalChange(null, null);
    expect([...shelf.all().keys()]).toEqual(['a', 'b']);
    expect(shelf.put('b', { text: '' })).toBeUndefined();
  });
});

describe('another tab', () => {
  test('that keeps or removes a record is followed', () => {
    const store = createStore('p:', strings());
    const shelf = store.collection(note);
    const changed = vi.fn<() => void>();
    shelf.watch(changed);
    shelf.put('a', { text: 'One' });
    store.applyExternalChange('p:note:b', record('Two'));
    expect([...shelf.all().values()]).toEqual([{ text: 'One' }, { text: 'Two' }]);
    store.applyExternalChange('p:note:a', null);
    store.applyExternalChange('p:other:b', record('Three'));
    expect([...shelf.all().keys()]).toEqual(['b']);
    expect(changed).toHaveBeenCalledTimes(3);
  });

  test('that did so while this one was away is caught up with', () => {
    const kept = strings();
    const store = createStore('p:', kept);
    const shelf = store.collection(note);
    expect(shelf.all().size).toBe(0);
    kept.setItem('p:note:a', record('One'));
    store.applyExternalChange(null, null);
    expect(shelf.all().size).toBe(1);
  });
});
