import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/press/copy/faults.ts';
import { parseJson } from '../../../src/press/checks/parse-json.ts';
import { bytesOf } from '../../fixtures/copy.ts';

function parsed(content: unknown) {
  const json = parseJson(bytesOf(content), 'flood.json');
  if (json.kind === 'faulty') throw new Error(json.faults.map(formatFault).join('\n'));
  return json;
}

function linesOf(content: unknown): string[] {
  const json = parseJson(bytesOf(content), 'flood.json');
  return json.kind === 'faulty' ? json.faults.map(formatFault) : [];
}

describe('a file', () => {
  test('may begin with a byte-order mark', () => {
    const { value, locate } = parsed('\ufeff{"headline": "Flood"}');
    expect(value).toEqual({ headline: 'Flood' });
    expect(locate(['headline'])).toEqual({ line: 1, column: 2 });
  });

  test('may have the line ends of any system', () => {
    expect(parsed('{\r\n  "headline": "Flood"\r\n}').locate(['headline'])).toEqual({ line: 2, column: 3 });
    expect(parsed('{\n  "headline": "Flood"\n}').locate(['headline'])).toEqual({ line: 2, column: 3 });
  });

  test('is UTF-8, and told where it is not', () => {
    const latin1 = Uint8Array.from([...'{"a": 1,\n "b": "Côte"}'].map((character) => character.charCodeAt(0)));
    expect(linesOf(latin1)).toEqual(["flood.json:2:9 this file isn't UTF-8; save it as UTF-8"]);
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...[...'{"a": 1}'].map((character) => character.charCodeAt(0))]).buffer,
    );
    expect(linesOf(utf16)).toEqual(['flood.json:1:1 this file is UTF-16; save it as UTF-8']);
  });

  test.each([
    ['without a mark', Buffer.from('{"a": 1}', 'utf16le')],
    ['with its bytes turned', Buffer.from('\ufeff{"a": 1}', 'utf16le').swap16()],
    ['without a mark and with its bytes turned', Buffer.from('{"a": 1}', 'utf16le').swap16()],
  ])('of UTF-16 %s is told so', (_how, bytes) => {
    expect(linesOf(Uint8Array.from(bytes))).toEqual(['flood.json:1:1 this file is UTF-16; save it as UTF-8']);
  });

  test('that is empty is told so', () => {
    const line = 'flood.json:1:1 this file is empty; write its fields between { and }';
    expect(linesOf('')).toEqual([line]);
    expect(linesOf('\ufeff \r\n')).toEqual([line]);
  });

  test('has at most 5 MB', () => {
    const most = 5 * 1024 * 1024;
    const textOf = (bytes: number) => `{"headline":"${'x'.repeat(bytes - 15)}"}`;
    expect(linesOf(textOf(most))).toEqual([]);
    expect(linesOf(textOf(most + 1))).toEqual([
      'flood.json:1:1 this file is 5.1 MB; the limit is 5 MB. Split the story, or move pictures into files of their own',
    ]);
  });

  test.each([
    ['lists', '[', ']'],
    ['fields', '{"a":', '}'],
  ])('has brackets of %s at most 32 levels deep', (_what, open, close) => {
    const nested = (levels: number) => open.repeat(levels) + (open === '[' ? '' : '1') + close.repeat(levels);
    expect(linesOf(nested(32))).toEqual([]);
    expect(linesOf(nested(33))).toEqual([
      `flood.json:1:${32 * open.length + 1} brackets are nested more than 32 levels deep; a story needs 4. Remove the extra brackets`,
    ]);
    expect(linesOf(nested(100_000))).toEqual(linesOf(nested(33)));
  });

  test('may have any number of brackets in its text', () => {
    expect(parsed(`{"headline": "${'[{'.repeat(100)}\\""}`).value).toEqual({ headline: `${'[{'.repeat(100)}"` });
  });
});

describe('broken JSON', () => {
  test.each([
    [
      '{"a": 1,}',
      '1:9 invalid JSON: a field name in double quotes is missing here. Is there an extra comma before it?',
    ],
    ['{"a": [1,]}', '1:10 invalid JSON: a value is missing here. Is there an extra comma before it?'],
    ['{"a": 1 "b": 2}', '1:9 invalid JSON: a comma is missing here'],
    ['{\n  "a": 1\n  "b": 2\n}', '3:3 invalid JSON: a comma is missing here'],
    ['{"a" 1}', '1:6 invalid JSON: a colon is missing here'],
    ['{"a": }', '1:7 invalid JSON: a value is missing here. Is there an extra comma before it?'],
    ['{"a": 1', '1:8 invalid JSON: a closing } is missing here'],
    ['{"a": [1', '1:9 invalid JSON: a closing ] is missing here'],
    [
      '{"a": "b}',
      '1:7 invalid JSON: this text has no closing quotation mark. Write line breaks in it as \\n and quotes as \\"',
    ],
    [
      '{"a": "b\nc"}',
      '1:7 invalid JSON: this text has no closing quotation mark. Write line breaks in it as \\n and quotes as \\"',
    ],
    ['{"a": "b\tc"}', '1:7 invalid JSON: write line breaks and tabs inside text as \\n and \\t'],
    ['{"a": "\\x"}', '1:7 invalid JSON: write a backslash as \\\\'],
    ['{"a": "\\u12"}', '1:7 invalid JSON: \\u must be followed by four hexadecimal digits'],
    ['{"a": \'b\'}', '1:7 invalid JSON: this is not a JSON value; put text in double quotes'],
    ['{a: 1}', '1:2 invalid JSON: this is not a JSON value; put text in double quotes'],
    ['{"a": NaN}', '1:7 invalid JSON: this is not a JSON value; put text in double quotes'],
    ['{"a": 1.}', '1:7 invalid JSON: this number is incomplete'],
    ['{"a": 1} {"b": 2}', '1:10 invalid JSON: the file should end before this; remove the rest'],
    ['// flood\n{"a": 1}', "1:1 invalid JSON: JSON can't contain comments; remove this one"],
    ['{"a": 1 /* flood */}', "1:9 invalid JSON: JSON can't contain comments; remove this one"],
  ])('%j says what to mend and where', (text, line) => {
    expect(linesOf(text)).toContain(`flood.json:${line}`);
  });

  test.each(['{"a": 1,}', '{"a": [1,]}', '{"a": 1,,"b": 2}', '{\n  "a": 1,\n}\n'])(
    'with a comma too many has one fault: %j',
    (text) => {
      expect(linesOf(text)).toHaveLength(1);
      expect(linesOf(text)[0]).toContain('Is there an extra comma before it?');
    },
  );

  test.each([
    ['{“a”: 1}', ['1:2']],
    ['{“a”: “b”}', ['1:2', '1:7']],
    ['{"a": “b”, "c": 1}', ['1:7']],
    ['{"a": "b”, "c": 1}', ['1:9']],
    ['{\n  "a": "b”,\n  "c": 1\n}', ['2:10']],
    ['{"a": „b“}', ['1:7']],
    ['{"a”: 1}', ['1:4']],
    ['{«a»: 1}', ['1:2']],
    ['{‘a’: 1}', ['1:2']],
  ])('with curly quotes for straight ones says so: %s', (text, places) => {
    const hint = 'invalid JSON: this is a curly quotation mark; write a straight one: "';
    expect(linesOf(text)).toEqual(places.map((place) => `flood.json:${place} ${hint}`));
  });

  test('with curly quotes in its text is broken elsewhere', () => {
    expect(linesOf('{"a": "She said “no”." "b": 1}')).toEqual([
      'flood.json:1:24 invalid JSON: a comma is missing here',
    ]);
    expect(linesOf('{"a": "“No”",}')[0]).toContain('Is there an extra comma before it?');
  });

  test('with the marks of a merge conflict says so, once', () => {
    const hint =
      'invalid JSON: this is a merge conflict marker from Git; keep one of the two versions, and delete the lines with markers';
    expect(linesOf('{\r\n  "a": 1,\r\n<<<<<<< HEAD\r\n  "b": 2\r\n=======\r\n  "b": 3\r\n>>>>>>> flood\r\n}')).toEqual([
      `flood.json:3:1 ${hint}`,
    ]);
    expect(linesOf('{"a": 1\n=======\n}')).toEqual([`flood.json:2:1 ${hint}`]);
    expect(linesOf('{"a": "<<<<<<< HEAD"}')).toEqual([]);
  });

  test.each([
    ['{"headline":"He said "no" to it"}', '1:22'],
    ['{"headline":""No" he said","b":1}', '1:14'],
    ['{\n  "headline": "He said "no" to it",\n  "body": ["A"]\n}', '2:24'],
    ['{\n  "headline": "He said "no to it",\n  "body": ["A"]\n}', '2:24'],
    ['{\n  "headline": "A",\n  "body": ["He said "no, no" to it", "B"]\n}', '3:21'],
    ['["a "5" b"]', '1:5'],
    ['["Il dit " non " hier"]', '1:10'],
    ['["a "true" b"]', '1:5'],
  ])('with a quote in its text says so, and nothing of what follows from it: %s', (text, place) => {
    expect(linesOf(text)).toEqual([
      `flood.json:${place} invalid JSON: write a quotation mark inside text as \\" or as “ ”`,
    ]);
  });

  test.each([
    ['{"headline":A}', '1:13 invalid JSON: this is not a JSON value; put text in double quotes'],
    ['{\n  "headline": A\n}', '2:15 invalid JSON: this is not a JSON value; put text in double quotes'],
    ['{headline:"A"}', '1:2 invalid JSON: this is not a JSON value; put text in double quotes'],
    ['{\n  headline: "A"\n}', '2:3 invalid JSON: this is not a JSON value; put text in double quotes'],
    ["{'headline':'A'}", '1:2 invalid JSON: this is not a JSON value; put text in double quotes'],
    ['{"a": "b"; "c": 1}', '1:10 invalid JSON: replace this ; with a comma'],
    ['{"a": 1;\n"c": 1}', '1:8 invalid JSON: replace this ; with a comma'],
    ['{"a"="b"}', '1:5 invalid JSON: replace this = with a colon'],
    ['{"a": "b" c: 1}', '1:11 invalid JSON: this is not a JSON value; put text in double quotes'],
    ['{"a":"b""c":1}', '1:9 invalid JSON: a comma is missing here'],
    [
      '{\n"a": "b\nc\n\n5 d",\n"e": 1\n}',
      '2:6 invalid JSON: this text has no closing quotation mark. Write line breaks in it as \\n and quotes as \\"',
    ],
    [
      '{\n"a": "b,\n"c": 1\n}',
      '2:6 invalid JSON: this text has no closing quotation mark. Write line breaks in it as \\n and quotes as \\"',
    ],
    [
      '{\n"a": ["b",\n"c": 1,\n"d": 2\n}',
      "3:4 invalid JSON: there's no field name before this colon. Is a closing ] or a comma missing before it?",
    ],
    ['{"a":["b"}', '1:10 invalid JSON: this } has no matching {. Is a closing ] missing before it?'],
    ['{\n"a": [\n"b"\n},\n"c": 1\n}', '4:1 invalid JSON: this } has no matching {. Is a closing ] missing before it?'],
    ['[{"a":"b"],\n{"c": "d"}]', '1:10 invalid JSON: this ] has no matching [. Is a closing } missing before it?'],
  ])('that makes a parser stumble again and again has its first fault only: %j', (text, line) => {
    expect(linesOf(text)).toEqual([`flood.json:${line}`]);
  });

  test('has those of other lines said too, where they are others', () => {
    const places = (text: string) => linesOf(text).map((line) => line.split(' ')[0]);
    expect(places('{\n  headline: "A",\n  body: ["B"]\n}')).toEqual(['flood.json:2:3', 'flood.json:3:3']);
    expect(places('{\n"a": 1\n"b": 2\n"c": 3\n}')).toEqual(['flood.json:3:1', 'flood.json:4:1']);
    expect(places('{\n"a": "He said "no" to it",\n"b": 1,\n"c": NaN\n}')).toEqual([
      'flood.json:2:15',
      'flood.json:4:6',
    ]);
  });

  test('lists the first few places only, since one slip makes many', () => {
    expect(linesOf('{"a" "b" "c" "d" "e" "f" "g"').length).toBeLessThanOrEqual(3);
  });
});

describe('a field written twice', () => {
  test('is a fault where it stands the second time', () => {
    expect(linesOf('{\n  "headline": "One",\n  "headline": "Two"\n}')).toEqual([
      'flood.json:3:3 "headline": this field appears twice, and only one would be used; remove one of the two',
    ]);
  });

  test('is one in nested fields too', () => {
    expect(linesOf('{"author": [{"name": "A"}, {"name": "B", "name": "C"}]}')).toEqual([
      'flood.json:1:42 "name": this field appears twice, and only one would be used; remove one of the two',
    ]);
  });

  test('is counted where there are too many to say', () => {
    const json = parseJson(bytesOf(`{${'"a": 1, '.repeat(250)}"a": 1}`), 'flood.json');
    expect(json.kind === 'faulty' ? [json.faults.length, json.more] : []).toEqual([200, 50]);
  });

  test('is none in the neighbour', () => {
    expect(linesOf('[{"name": "A"}, {"name": "B"}]')).toEqual([]);
  });

  test('may be named like something every object has', () => {
    expect(linesOf('{"__proto__": 1, "constructor": 2, "toString": 3}')).toEqual([]);
    expect(linesOf('{"__proto__": 1, "__proto__": 2}')).toHaveLength(1);
  });
});

describe('what a file says', () => {
  test('has halves of surrogate pairs and control characters replaced', () => {
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

  test('changes no object but its own', () => {
    const { value } = parsed('{"__proto__": {"polluted": true}}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
    expect((value as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('the place of a field', () => {
  const { locate } = parsed('{\n  "author": [\n    {"name": "A"}, "B"\n  ],\n  "😀": {"x": 1}\n}');

  test.each([
    [[], 1, 1],
    [['author'], 2, 3],
    [['author', 0], 3, 5],
    [['author', 0, 'name'], 3, 6],
    [['author', 1], 3, 20],
    [['😀', 'x'], 5, 10],
  ])('%j is where its name or its value begins', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test.each([
    [['headline'], 1, 1],
    [['author', 0, 'url'], 3, 5],
    [['author', 7], 2, 3],
  ])('%j that is missing is where its parent is', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });
});
