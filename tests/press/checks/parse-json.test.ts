import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/press/copy/faults.ts';
import { parseJson } from '../../../src/press/checks/parse-json.ts';
import { bytesOf, faultsOf } from '../../fixtures/copy.ts';

function parsed(content: unknown) {
  const json = parseJson(bytesOf(content), 'flood.json');
  if (json.kind === 'faulty') throw new Error(json.faults.map(formatFault).join('\n'));
  return json;
}

/** The faults of a file, each in one line. */
function linesOf(content: unknown): string[] {
  const json = parseJson(bytesOf(content), 'flood.json');
  return json.faults.map(formatFault);
}

describe('a file', () => {
  test('can start with a byte-order mark', () => {
    const { value, locate } = parsed('\ufeff{"headline": "Flood"}');
    expect(value).toEqual({ headline: 'Flood' });
    expect(locate(['headline'])).toEqual({ line: 1, column: 2 });
  });

  test('can have the line endings of any system', () => {
    expect(parsed('{\r\n  "headline": "Flood"\r\n}').locate(['headline'])).toEqual({ line: 2, column: 3 });
    expect(parsed('{\n  "headline": "Flood"\n}').locate(['headline'])).toEqual({ line: 2, column: 3 });
  });

  test('is a fault if it is not UTF-8', () => {
    const latin1 = Uint8Array.from([...'{"a": 1,\n "b": "Côte"}'].map((character) => character.charCodeAt(0)));
    expect(linesOf(latin1)).toEqual(["flood.json:2:9 this file isn't UTF-8; save it as UTF-8"]);
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...[...'{"a": 1}'].map((character) => character.charCodeAt(0))]).buffer,
    );
    expect(linesOf(utf16)).toEqual(['flood.json:1:1 this file is UTF-16; save it as UTF-8']);
  });

  test.each([
    ['without a byte-order mark', Buffer.from('{"a": 1}', 'utf16le')],
    ['in big-endian order', Buffer.from('\ufeff{"a": 1}', 'utf16le').swap16()],
    ['in big-endian order without a byte-order mark', Buffer.from('{"a": 1}', 'utf16le').swap16()],
  ])('is a fault if it is UTF-16 %s', (_how, bytes) => {
    expect(linesOf(Uint8Array.from(bytes))).toEqual(['flood.json:1:1 this file is UTF-16; save it as UTF-8']);
  });

  test('is a fault if it is empty', () => {
    const line = 'flood.json:1:1 this file is empty; write its fields between { and }';
    expect(linesOf('')).toEqual([line]);
    expect(linesOf('\ufeff \r\n')).toEqual([line]);
  });

  test('is a fault if it is larger than 5 MB', () => {
    const most = 5 * 1024 * 1024;
    const textOf = (bytes: number) => `{"headline":"${'x'.repeat(bytes - 15)}"}`;
    expect(linesOf(textOf(most))).toEqual([]);
    expect(linesOf(textOf(most + 1))).toEqual([
      'flood.json:1:1 this file is 5.1 MB; the limit is 5 MB. ' +
        'Split the story, or move pictures into files of their own',
    ]);
  });

  test.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('is a fault if %s are nested more than 32 levels deep', (_what, open, close) => {
    const nested = (levels: number) => open.repeat(levels) + (open === '[' ? '' : '1') + close.repeat(levels);
    expect(linesOf(nested(32))).toEqual([]);
    expect(linesOf(nested(33))).toEqual([
      `flood.json:1:${32 * open.length + 1} brackets are nested more than 32 levels deep; a story needs 4. ` +
        'Remove the extra brackets',
    ]);
    expect(linesOf(nested(100_000))).toEqual(linesOf(nested(33)));
  });

  test('can have any number of brackets in a text', () => {
    expect(parsed(`{"headline": "${'[{'.repeat(100)}\\""}`).value).toEqual({ headline: `${'[{'.repeat(100)}"` });
    // An escaped quotation mark doesn't end the text.
    expect(parsed(`{"headline": "\\"${'[{'.repeat(100)}"}`).value).toEqual({ headline: `"${'[{'.repeat(100)}` });
  });
});

describe('a repeated field', () => {
  test('is a fault where it is repeated', () => {
    expect(linesOf('{\n  "headline": "One",\n  "headline": "Two"\n}')).toEqual([
      'flood.json:3:3 "headline": this field appears twice, and only one would be used; remove one of the two',
    ]);
  });

  test('is a fault in nested objects too', () => {
    expect(linesOf('{"author": [{"name": "A"}, {"name": "B", "name": "C"}]}')).toEqual([
      'flood.json:1:42 "name": this field appears twice, and only one would be used; remove one of the two',
    ]);
  });

  test('is only counted after the first 200', () => {
    const faults = faultsOf({ 'flood.json': `{"headline": "A", ${'"genre": "", '.repeat(250)}"genre": ""}` });
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)).toBe('stories/flood.json: and 50 more');
  });

  test('hides no other fault', () => {
    expect(faultsOf({ 'flood.json': '{"headline": "A", "headline": "B", "body": ["**c"]}' })).toEqual([
      expect.stringContaining('1:19 "headline": this field appears twice'),
      expect.stringContaining('1:46 "body[0]": "**c": ** has no partner'),
    ]);
  });

  test('is not a fault in another object', () => {
    expect(linesOf('[{"name": "A"}, {"name": "B"}]')).toEqual([]);
  });

  test('can have the name of a property that every object has', () => {
    expect(linesOf('{"__proto__": 1, "constructor": 2, "toString": 3}')).toEqual([]);
    expect(linesOf('{"__proto__": 1, "__proto__": 2}')).toHaveLength(1);
  });
});

describe('the content of a file', () => {
  test('has lone surrogates and control characters replaced', () => {
    expect(parsed(String.raw`["\ud83d", "a\u0000b", "\u001b[31m", "\u0085", "\ud83d\ude00"]`).value).toEqual([
      '\ufffd',
      'a\ufffdb',
      '\ufffd[31m',
      '\ufffd',
      '😀',
    ]);
  });

  test('keeps its line breaks and tabs', () => {
    expect(parsed(String.raw`"a\n\tb\r\n"`).value).toBe('a\n\tb\r\n');
  });

  test('changes no prototype', () => {
    const { value } = parsed('{"__proto__": {"polluted": true}}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
    expect((value as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('the position of a field', () => {
  const { locate } = parsed('{\n  "author": [\n    {"name": "A"}, "B"\n  ],\n  "😀": {"x": 1}\n}');

  test.each([
    [[], 1, 1],
    [['author'], 2, 3],
    [['author', 0], 3, 5],
    [['author', 0, 'name'], 3, 6],
    [['author', 1], 3, 20],
    [['😀', 'x'], 5, 10],
  ])('%j is the start of its name, or of its value in a list', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test.each([
    [['headline'], 1, 1],
    [['author', 0, 'url'], 3, 5],
    [['author', 7], 2, 3],
  ])('%j, which is missing, is that of its parent', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });
});
