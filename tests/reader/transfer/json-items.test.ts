import { describe, expect, test } from 'vitest';
import { jsonItems } from '../../../src/reader/transfer/json-items.ts';

/** Finds all items of a JSON text at depth 2. */
function itemsOf(text: string, most = 100) {
  const items = jsonItems(text, 2, most);
  for (const _ of items.find());
  return items;
}

describe('the arrays of one depth', () => {
  test('are read item by item, and the outline has everything else', () => {
    const items = itemsOf('{"a": [[1, [2]] , {"b": [3]}, "c", 4, []], "d": {"e": [5]}, "f": []}');
    const outline = JSON.parse(items.outline());
    expect(outline).toEqual({ a: [[0, 1], 'c', 4, [2, 2]], d: { e: [5] }, f: [] });
    expect([...items.read(outline.a)]).toEqual([[1, [2]], { b: [3] }, 'c', 4, []]);
    expect(items.countIn(outline.a)).toBe(5);
    expect(items.count()).toBe(3);
  });

  test.each([
    String.raw`{"a": [["\"]}[{\\", "\\"], ["]"]]}`,
    String.raw`{"\"a[": [["\\\""]], "b\\": [[{}]]}`,
    '{"a": [["\u2028{", "😀["]]}',
  ])('may have brackets and quotation marks in texts: %s', (text) => {
    const items = itemsOf(text);
    const outline: Record<string, unknown[]> = JSON.parse(items.outline());
    const whole = Object.fromEntries(Object.entries(outline).map(([key, list]) => [key, [...items.read(list)]]));
    expect(whole).toEqual(JSON.parse(text));
  });
});

test.each([
  '{"a": [[1]',
  '{"a": [[1]]]}',
  '{"a": ["',
  '[[[',
  ']]]]',
  '',
  '{"a": [[1]}',
  '"',
  '{"a": [[1] [2]]}',
  '{"a": [[1],,[2]]}',
  '{"a": [[1],]}',
])('what is no JSON has no outline that is JSON: %s', (text) => {
  expect(() => JSON.parse(itemsOf(text).outline())).toThrow(SyntaxError);
});

test('an item that is no JSON is found when it is read', () => {
  const items = itemsOf('{"a": [[1, x]]}');
  expect(() => [...items.read(JSON.parse(items.outline()).a)]).toThrow(SyntaxError);
});

test('no more items are found than wanted, and one more to tell', () => {
  expect(itemsOf(`{"a": [${'[],'.repeat(500)}[]]}`).count()).toBe(101);
});

test('a long text is found in parts', () => {
  const items = jsonItems(`{"a": [${'[1, {}],'.repeat(5000)}[]]}`, 2, 10_000);
  expect([...items.find()].length).toBeGreaterThan(5);
  expect(items.count()).toBe(5001);
});
