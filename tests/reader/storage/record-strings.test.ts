import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { recordStrings } from '../../../src/reader/storage/record-strings.ts';
import { memoryStorage } from '../../fixtures/memory-storage.ts';

const options = { name: 'note', version: 2, schema: v.looseObject({ text: v.string() }) };
const stored = (text: string, version = 2) => JSON.stringify({ version, data: { text } });

describe('records in storage', () => {
  test('are one string each, under a key of their own', () => {
    const storage = memoryStorage();
    const strings = recordStrings('p:', storage, options);
    expect(strings.write('a:b', { text: 'One' })).toBeUndefined();
    expect([...storage.strings]).toEqual([['p:note:a:b', stored('One')]]);
    expect([...strings.readAll()]).toEqual([['a:b', { text: 'One' }]]);
    strings.remove('a:b');
    expect(storage.strings.size).toBe(0);
  });

  test('do not include those of other collections, editions or sites', () => {
    const storage = memoryStorage();
    for (const key of ['p:notes:x', 'q:note:x', 'note:x', 'p:x']) storage.setItem(key, stored('Other'));
    expect(recordStrings('p:', storage, options).readAll().size).toBe(0);
  });

  test('are replaced without a copy', () => {
    const storage = memoryStorage();
    const strings = recordStrings('p:', storage, options);
    strings.write('a', { text: 'One' });
    strings.write('a', { text: 'Two' });
    expect([...storage.strings]).toEqual([['p:note:a', stored('Two')]]);
  });

  test('that are stored automatically are read up to ten thousand, others all', () => {
    const text = stored('One');
    const storage = { ...memoryStorage(), length: 12_000, key: (i: number) => `p:note:${i}`, getItem: () => text };
    expect(recordStrings('p:', storage, { ...options, isAutomatic: true }).readAll().size).toBe(10_000);
    expect(recordStrings('p:', storage, options).readAll().size).toBe(12_000);
  });

  test('of an older version are read', () => {
    const storage = memoryStorage();
    storage.setItem('p:note:a', stored('Old', 1));
    expect(recordStrings('p:', storage, options).readAll().get('a')).toEqual({ text: 'Old' });
  });

  test('keep fields that newer code has added', () => {
    const storage = memoryStorage();
    storage.setItem('p:note:a', '{"version":2,"data":{"text":"One","colour":"red"}}');
    const { read } = recordStrings('p:', storage, options);
    expect(read('a')).toEqual({ text: 'One', colour: 'red' });
    expect(read('b')).toBeUndefined();
  });
});

describe('a string that cannot be read', () => {
  test.each([
    ['that was cut off', '{"version":2,"data":{"te'],
    ['that is not JSON', '☃'],
    ['of another shape', '{"version":2,"data":{"text":7}}'],
    ['without a version', '{"text":"One"}'],
    ['of a newer version', stored('New', 3)],
    ['that is empty', ''],
  ])('%s is no record, and is copied before it is overwritten', (_, text) => {
    const storage = memoryStorage();
    storage.setItem('p:note:a', text);
    const strings = recordStrings('p:', storage, options);
    expect(strings.readAll().size).toBe(0);
    expect(storage.strings.get('p:note:a')).toBe(text);
    strings.write('a', { text: 'Mine' });
    expect(storage.strings.get('p:note:a')).toBe(stored('Mine'));
    const copies = [...storage.strings].filter(([key]) => key.startsWith('p:aside:'));
    expect(copies.map(([key, copy]) => [key.replace(/\d{4}-.*Z/u, 'time'), copy])).toEqual([
      ['p:aside:time:note:a', text],
    ]);
  });
});

describe('a record is not stored', () => {
  test('if the browser stores nothing', () => {
    const strings = recordStrings('p:', undefined, options);
    expect(strings.write('a', { text: 'One' })).toBe('blocked');
    expect(strings.readAll().size).toBe(0);
    strings.remove('a');
  });

  test('if the storage is full', () => {
    const storage = memoryStorage({ maxCharacters: 100 });
    const strings = recordStrings('p:', storage, options);
    expect(strings.write('a', { text: 'x'.repeat(100) })).toBe('full');
    expect(storage.strings.size).toBe(0);
  });

  test('if storage was blocked after the page was opened; removing it does not fail either', () => {
    const storage = {
      ...memoryStorage(),
      removeItem: () => {
        throw new DOMException('Storage is blocked.', 'SecurityError');
      },
    };
    expect(() => recordStrings('p:', storage, options).remove('a')).not.toThrow();
  });
});
