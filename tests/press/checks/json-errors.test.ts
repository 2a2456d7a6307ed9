import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/press/checks/parse-json.ts';
import { formatFault } from '../../../src/press/copy/faults.ts';
import { bytesOf } from '../../fixtures/copy.ts';

/** The faults of a file, each as `line:column message`. */
function errorsIn(text: string): string[] {
  const json = parseJson(bytesOf(text), 'flood.json');
  return json.kind === 'faulty' ? json.faults.map((fault) => formatFault(fault).replace('flood.json:', '')) : [];
}

describe('the message about invalid JSON', () => {
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
  ])('names the position and the remedy: %j', (text, line) => {
    expect(errorsIn(text)).toContain(line);
  });

  test.each(['{"a": 1,}', '{"a": [1,]}', '{"a": 1,,"b": 2}', '{\n  "a": 1,\n}\n'])(
    'is only one for an extra comma: %j',
    (text) => {
      expect(errorsIn(text)).toHaveLength(1);
      expect(errorsIn(text)[0]).toContain('Is there an extra comma before it?');
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
  ])('names curly quotation marks: %s', (text, places) => {
    const hint =
      'invalid JSON: this is a curly quotation mark, which word processors make of a straight one; ' +
      'type " instead, here and at the other end of the text, in an editor for plain text';
    expect(errorsIn(text)).toEqual(places.map((place) => `${place} ${hint}`));
  });

  test('ignores curly quotation marks inside texts', () => {
    expect(errorsIn('{"a": "She said “no”." "b": 1}')).toEqual(['1:24 invalid JSON: a comma is missing here']);
    expect(errorsIn('{"a": "“No”",}')[0]).toContain('Is there an extra comma before it?');
  });

  test('is only one for a merge conflict', () => {
    const hint =
      'invalid JSON: this is a Git merge conflict marker; keep one of the two versions, and delete the marker lines';
    expect(errorsIn('{\r\n  "a": 1,\r\n<<<<<<< HEAD\r\n  "b": 2\r\n=======\r\n  "b": 3\r\n>>>>>>> flood\r\n}')).toEqual(
      [`3:1 ${hint}`],
    );
    expect(errorsIn('{"a": 1\n=======\n}')).toEqual([`2:1 ${hint}`]);
    expect(errorsIn('{"a": "<<<<<<< HEAD"}')).toEqual([]);
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
  ])('is only one for a quotation mark inside a text: %s', (text, place) => {
    expect(errorsIn(text)).toEqual([`${place} invalid JSON: write a quotation mark inside text as \\" or as “ ”`]);
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
  ])('is only one for a mistake that causes several parser errors: %j', (text, line) => {
    expect(errorsIn(text)).toEqual([line]);
  });

  test('is one for each line with a mistake of its own', () => {
    const places = (text: string) => errorsIn(text).map((line) => line.split(' ')[0]);
    expect(places('{\n  headline: "A",\n  body: ["B"]\n}')).toEqual(['2:3', '3:3']);
    expect(places('{\n"a": 1\n"b": 2\n"c": 3\n}')).toEqual(['3:1', '4:1']);
    expect(places('{\n"a": "He said "no" to it",\n"b": 1,\n"c": NaN\n}')).toEqual(['2:15', '4:6']);
  });

  test('is repeated three times at most', () => {
    expect(errorsIn('{"a" "b" "c" "d" "e" "f" "g"').length).toBeLessThanOrEqual(3);
  });
});
