import { blockFile } from '../../../src/press/blocks/block-file.ts';
import { nodeOf, typesOf } from '../../../src/press/checks/schema-nodes.ts';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

const faultsIn = (text: string) => faultsOf({ 'flood.json': text, ...drought });

/** The types of blocks, as messages list them. */
const blockTypes = typesOf(nodeOf(blockFile))
  .map((type) => `"${type}"`)
  .join(', ');

describe('a missing, empty or wrong value is a fault', () => {
  test.each([
    ['{}', '1:1 "headline":', 'missing; write text in quotes'],
    ['{"headline": ""}', '1:2 "headline":', '"": this text has no visible characters; write some'],
    ['{"headline": " \\u200b"}', '1:2 "headline":', '" \u200b": this text has no visible characters; write some'],
    ['{"headline": "\u3164"}', '1:2 "headline":', '"\u3164": this text has no visible characters; write some'],
    [
      '{"headline": "\\u2800\\u00ad"}',
      '1:2 "headline":',
      '"\u2800\u00ad": this text has no visible characters; write some',
    ],
    [
      '{"headline": "x", "author": [{"name": "\u115f"}]}',
      '1:31 "author[0].name":',
      '"\u115f": this text has no visible characters; write some',
    ],
    [
      '{"headline": "x", "about": ["\u3164"]}',
      '1:29 "about[0]":',
      '"\u3164": a name needs at least one letter or digit; write the name',
    ],
    ['{"headline": 1}', '1:2 "headline":', 'found 1; write text in quotes'],
    ['{"headline": null}', '1:2 "headline":', 'found null; write text in quotes'],
    ['"Flood"', '1:1', 'found "Flood"; write {"headline": "…"}'],
    ['null', '1:1', 'found null; write {"headline": "…"}'],
    ['[]', '1:1', 'found []; write {"headline": "…"}'],
    ['[{"headline": "x"}]', '1:1', 'found [{"headline":"x"}]; write {"headline":"x"}'],
    ['5', '1:1', 'found 5; write {"headline": "…"}'],
    ['{"headline": "x", "author": [[]]}', '1:30 "author[0]":', 'found []; write {"name": "…"}'],
    ['{"headline": "x", "image": []}', '1:19 "image":', 'found []; write {"src": "quay.jpg", "alt": "…"}'],
    ['{"headline": "x", "image": [1, 2]}', '1:19 "image":', 'found [1,2]; write {"src": "quay.jpg", "alt": "…"}'],
    ['{"headline": "x", "body": "text"}', '1:19 "body":', 'found "text"; write ["text"]'],
    ['{"headline": "x", "keywords": ["a", 1]}', '1:37 "keywords[1]":', 'found 1; write text in quotes'],
    ['{"headline": "x", "author": "A"}', '1:19 "author":', 'found "A"; write [{"name": "A"}]'],
    ['{"headline": "x", "author": ["A"]}', '1:30 "author[0]":', 'found "A"; write {"name": "A"}'],
    [
      '{"headline": "x", "author": [{"url": "https://a.example/"}]}',
      '1:30 "author[0].name":',
      'missing; write text in quotes',
    ],
    [
      '{"headline": "x", "correction": [{"datePublished": "2026-01-01"}]}',
      '1:34 "correction[0].text":',
      'missing; write text in quotes',
    ],
    ['{"headline": "x", "isBasedOn": 5}', '1:19 "isBasedOn":', 'found 5; write text in quotes or {"name": "…"}'],
    [
      '{"headline": "x", "isBasedOn": ["a", {"url": "https://a.example/"}]}',
      '1:38 "isBasedOn[1].name":',
      'missing; write text in quotes',
    ],
    [
      '{"headline": "x", "license": {"name": ""}}',
      '1:31 "license.name":',
      '"": this text has no visible characters; write some',
    ],
    ['{"headline": "x", "inLanguage": "Japanese"}', '1:19 "inLanguage":', '"Japanese": not a language tag; write "ja"'],
    [
      '{"headline": "x", "inLanguage": "en_US"}',
      '1:19 "inLanguage":',
      '"en_US": not a language tag; write one such as "en", "pt-BR" or "ar" (BCP 47)',
    ],
  ])('%s', (text, start, message) => {
    expect(faultsIn(text)).toEqual([`stories/flood.json:${start} ${message}`]);
  });
});

describe('a block is a fault', () => {
  test.each([
    [
      '"body": [{"type": "video", "width": 4, "height": 3}]',
      '1:28 "body[0].src":',
      'missing; write text in quotes, such as "quay.mp4"',
    ],
    [
      '"body": [{"type": "audio", "src": "", "title": "A"}]',
      '1:46 "body[0].src":',
      '"": this text has no visible characters; write some, such as "tide.mp3"',
    ],
    ['"image": {"src": 7, "alt": ""}', '1:29 "image.src":', 'found 7; write text in quotes, such as "quay.jpg"'],
    ...[
      ['"h2", "text": "a"', 'write "heading"'],
      ['"ul", "items": ["a"]', 'write "list"'],
      ['"Pull-quote", "text": "a"', 'did you mean "pullquote"?'],
      ['"youtube", "url": "https://a.example", "title": "a"', 'write "embed"'],
      ['"fact_box", "title": "a", "body": ["b"]', 'write "box"'],
    ].map(([found = '', remedy = '']) => [
      `"body": [{"type": ${found}}]`,
      '1:29 "body[0].type":',
      `found ${found.split(',')[0]}; ${remedy}`,
    ]),
    [
      '"body": [{"type": "paragraph", "text": "a"}]',
      '1:29 "body[0].type":',
      'found "paragraph"; a paragraph is its text alone, without { }: write "a"',
    ],
    ['"body": [1]', '1:28 "body[0]":', 'found 1; write text in quotes or {"type": "heading", "text": "…"}'],
    ['"body": [[]]', '1:28 "body[0]":', 'found []; write text in quotes or {"type": "heading", "text": "…"}'],
    ['"body": [["text"]]', '1:28 "body[0]":', 'found ["text"]; write "text"'],
    ['"body": ["a", ""]', '1:33 "body[1]":', '"": this text has no visible characters; write some'],
    [
      '"body": [{"text": "a"}]',
      '1:28 "body[0].type":',
      `missing; write one of ${blockTypes}, or only "a" instead of { … }`,
    ],
    ['"body": [{"type": "headin", "text": "a"}]', '1:29 "body[0].type":', 'found "headin"; did you mean "heading"?'],
    ['"body": [{"type": "recipe", "text": "a"}]', '1:29 "body[0].type":', `found "recipe"; write one of ${blockTypes}`],
    ['"body": [{"type": 3}]', '1:29 "body[0].type":', `found 3; write one of ${blockTypes}`],
    [
      '"body": [{"type": "quote", "text": "a", "cit": "b"}]',
      '1:59 "body[0].cit":',
      'unknown field; did you mean "cite"?',
    ],
    // A list block has no "cite".
    [
      '"body": [{"type": "list", "items": ["a"], "cit": "b"}]',
      '1:61 "body[0].cit":',
      'unknown field; remove it. The fields here are "type", "items", "ordered"',
    ],
    ['"body": [{"tpye": "note", "text": "a"}]', '1:29 "body[0].tpye":', 'unknown field; did you mean "type"?'],
    ['"body": [{"type": "quote"}]', '1:28 "body[0].text":', 'missing; write text in quotes or a list in [ ]'],
    ['"body": [{"type": "list", "items": ["a", 3]}]', '1:60 "body[0].items[1]":', 'found 3; write text in quotes'],
    [
      '"body": [{"type": "list", "items": []}]',
      '1:45 "body[0].items":',
      '[]: a list needs at least one item; write one, or remove the list',
    ],
    [
      '"body": [{"type": "list", "items": ["a"], "ordered": "yes"}]',
      '1:61 "body[0].ordered":',
      'found "yes"; write true or false',
    ],
  ])('%s', (fields, start, message) => {
    expect(faultsIn(`{"headline": "x", ${fields}}`)).toEqual([`stories/flood.json:${start} ${message}`]);
  });
});

describe('a date is a fault', () => {
  test.each([
    [
      '"datePublished": "2026-02-30"',
      '1:19 "datePublished":',
      '"2026-02-30": this date doesn\'t exist; check the month, day and time',
    ],
    [
      '"dateModified": "2026-03-09T10:00"',
      '1:19 "dateModified":',
      '"2026-03-09T10:00": a time needs its time zone; write "2026-03-09T10:00Z" for UTC, ' +
        'or the difference from UTC at the end, as in "2026-03-09T10:00+01:00"',
    ],
    [
      '"datePublished": 20260309',
      '1:19 "datePublished":',
      'found 20260309; write text in quotes, such as "2026-03-09"',
    ],
    ...[
      ['2026-3-9', '2026-03-09'],
      ['2026/03/09', '2026-03-09'],
      ['20260309', '2026-03-09'],
      ['9.3.2026', '2026-03-09'],
      ['9 March 2026', '2026-03-09'],
      ['March 9th, 2026', '2026-03-09'],
      ['Sept. 9, 2026', '2026-09-09'],
    ].map(([found = '', date = '']) => [
      `"datePublished": "${found}"`,
      '1:19 "datePublished":',
      `"${found}": not a date; write "${date}"`,
    ]),
    ...['3/9/2026', '9 Monday 2026'].map((found) => [
      `"datePublished": "${found}"`,
      '1:19 "datePublished":',
      `"${found}": not a date; write one such as "2026-03-09", or with a time "2026-03-09T14:30:00Z"`,
    ]),
    [
      '"correction": [{"text": "a", "datePublished": "soon"}]',
      '1:48 "correction[0].datePublished":',
      '"soon": not a date; write one such as "2026-03-09", or with a time "2026-03-09T14:30:00Z"',
    ],
  ])('%s', (fields, start, message) => {
    expect(faultsIn(`{"headline": "x", ${fields}}`)).toEqual([`stories/flood.json:${start} ${message}`]);
  });
});

describe('a topic is a fault', () => {
  test.each([
    [
      '"about": [{"name": "a"}]',
      '1:29 "about[0].type":',
      'missing; write one of "Person", "Organization", "Place", "Event", "Thing", or only "a" instead of { … }',
    ],
    ['"about": [{"name": "a", "type": "person"}]', '1:43 "about[0].type":', 'found "person"; did you mean "Person"?'],
    ['"about": ["!!"]', '1:29 "about[0]":', '"!!": a name needs at least one letter or digit; write the name'],
    ['"about": [7]', '1:29 "about[0]":', 'found 7; write text in quotes or {"name": …, "type": …}'],
    [
      '"about": [{"name": "a", "type": "Place", "sameAs": "example.com"}]',
      '1:60 "about[0].sameAs":',
      '"example.com": not a complete address; start it with https://',
    ],
  ])('%s', (fields, start, message) => {
    expect(faultsIn(`{"headline": "x", ${fields}}`)).toEqual([`stories/flood.json:${start} ${message}`]);
  });
});

describe('a fault', () => {
  test('has its position in a file of many lines', () => {
    expect(
      faultsIn(
        '{\r\n  "headline": "x",\r\n  "body": [\r\n    "a",\r\n' +
          '    {\r\n      "type": "qoute",\r\n      "text": "b"\r\n    }\r\n  ]\r\n}\r\n',
      ),
    ).toEqual(['stories/flood.json:6:7 "body[1].type": found "qoute"; did you mean "quote"?']);
  });

  test('is printed in one line, without control characters', () => {
    const [line] = faultsIn('{"headline": "x", "\\u202e\\n": 1}');
    expect(line).toContain('"\\u202e\\u000a": unknown field');
    expect(faultsOf({ 'fl\u001b[2Jood.json': '{}', ...drought })[0]).toMatch(/^stories\/fl\\u001b\[2Jood\.json:1:1 /u);
  });
});
