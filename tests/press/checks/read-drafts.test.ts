import { describe, expect, test } from 'vitest';
import { countFaults, formatFault } from '../../../src/press/copy/faults.ts';
import { makeEdition } from '../../../src/press/model/make-edition.ts';
import { copyOf, faultsOf, type Files } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

const faultsIn = (text: string) => faultsOf({ 'flood.json': text, ...drought });

describe('a file that cannot be read as JSON', () => {
  test.each([
    // What comes before any of this.
    ['{"headline": "x"', '1:17 invalid JSON: a closing } is missing here'],
    [
      '{"headline": "x", "headline": "y"}',
      '1:19 "headline": this field appears twice, and only one would be used; remove one of the two',
    ],
    ['', '1:1 this file is empty; write its fields between { and }'],
  ])('%s', (text, line) => {
    expect(faultsIn(text)).toEqual([`stories/flood.json:${line}`]);
  });
});

describe('a fault in a file’s name', () => {
  test.each([
    [
      'Big Flood',
      'a slug has only lower-case letters and digits, with single hyphens between words; rename the file to "big-flood.json"',
    ],
    [
      '--',
      'a slug has only lower-case letters and digits, with single hyphens between words; rename the file to a name such as "flood-in-venice.json"',
    ],
    ['con', 'this name is reserved on some systems; rename the file to "con-news.json"'],
    ['index', 'this name is reserved on some systems; rename the file to "index-news.json"'],
    ['x'.repeat(101), `a slug has at most 100 characters, not 101; rename the file to "${'x'.repeat(100)}.json"`],
    [
      'flood\u3164',
      'a slug has only lower-case letters and digits, with single hyphens between words; rename the file to "flood.json"',
    ],
    [
      '__proto__',
      'a slug has only lower-case letters and digits, with single hyphens between words; rename the file to "proto.json"',
    ],
  ])('%s', (slug, message) => {
    expect(faultsOf({ [`${slug}.json`]: { headline: 'x' } })).toEqual([
      `stories/${slug}.json:1:1 the file name is the story's slug, and ${message}`,
    ]);
  });

  test.each([
    ['2025/flood.json', '2026/flood.json', 'flood'],
    ['a/caf\u00e9.json', 'b/cafe\u0301.json', 'caf\u00e9'],
  ])('is one that another file has too: %s and %s', (first, second, slug) => {
    expect(faultsOf({ [first]: { headline: 'x' }, [second]: { headline: 'y' } })).toEqual([
      `stories/${second}:1:1 stories/${first} has the same name, so both stories would be at /stories/${slug}/; rename one, for example to "${slug}-2.json"`,
    ]);
  });
});

describe('an edition with faults', () => {
  const faulty: Files = {
    'edition.json':
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "world", "name": "World"}], "front": {"lead": "nowhere-at-all"}, "frnt": 1}',
    'broken.json': '{',
    'drought.json':
      '{"headline": "x", "body": [1, "[a](story:nowhere-at-all)", {"type": "heading"}], "related": ["floot"], "articleSection": "wold"}',
    'flood.json': '{"headlin": "x", "datePublished": "2026-02-30"}',
  };

  test('has all of them listed, in the order of their files and places', () => {
    expect(faultsOf(faulty)).toEqual([
      'stories/broken.json:1:2 invalid JSON: a closing } is missing here',
      'stories/drought.json:1:28 "body[0]": found 1; write text in quotes or {"type": "heading", "text": "…"}',
      'stories/drought.json:1:31 "body[1]": the link "story:nowhere-at-all": no story "nowhere-at-all"; write one of "broken", "flood"',
      'stories/drought.json:1:60 "body[2].text": missing; write text in quotes',
      'stories/drought.json:1:94 "related[0]": no story "floot"; did you mean "flood"?',
      'stories/drought.json:1:104 "articleSection": no section "wold"; did you mean "world"?',
      'stories/edition.json:1:95 "front.lead": no story "nowhere-at-all"; write one of "broken", "drought", "flood"',
      'stories/edition.json:1:122 "frnt": unknown field; did you mean "front"? It is there too: keep one of the two, as "front"',
      'stories/flood.json:1:1 "headline": missing; write text in quotes',
      'stories/flood.json:1:2 "headlin": unknown field; did you mean "headline"?',
      'stories/flood.json:1:18 "datePublished": "2026-02-30": this date doesn\'t exist; check the month, the day and the time',
    ]);
  });

  test('has the items of a list looked at, whatever another one is', () => {
    const list = { type: 'list', items: [5, '[a](story:x)', ''] };
    expect(faultsOf({ 'flood.json': { headline: 'x', body: [list, { ...list, ordered: 5 }] } })).toHaveLength(6);
  });

  test.each([
    [
      '"image": {"src": "qay.jpg", "alt": "", "width": 0.5, "hight": 3}',
      ['image.height', 'image.hight', 'image.src', 'image.width'],
    ],
    ['"image": {"type": "image", "src": "qay.jpg", "alt": "", "width": 4, "height": 3}', ['image.src', 'image.type']],
    ['"image": {"src": "", "alt": "", "width": 0, "height": 3}', ['image.src', 'image.width']],
    ['"image": {"src": 5, "width": 4, "height": 3}', ['image.alt', 'image.src']],
    [
      '"body": [{"type": "image", "src": "qay.jpg", "alt": "", "width": 0.5, "height": 3}]',
      ['body[0].src', 'body[0].width'],
    ],
    ['"body": [{"type": "image", "src": "", "width": 4, "height": 3}]', ['body[0].alt', 'body[0].src']],
  ])('has the source of a picture looked for, whatever else is faulty: %s', (fields, places) => {
    const faults = faultsOf({ 'flood.json': `{"headline": "x", ${fields}}` }, { pictures: ['quay.jpg'] });
    expect(faults.map((fault) => /"(.*?)":/u.exec(fault)?.[1] ?? '').toSorted()).toEqual(places);
  });

  test('has the links of a correction looked at, whatever another one is', () => {
    expect(faultsOf({ 'flood.json': { headline: 'x', correction: [{}, { text: '[a](story:x)' }] } })).toHaveLength(2);
  });

  test.each([
    ['blocks', { body: Array.from({ length: 257 }, (_, i) => i) }],
    ['links', { body: [Array.from({ length: 257 }, (_, i) => `[a](story:x-${i})`).join(' ')] }],
    ['related stories', { related: Array.from({ length: 257 }, (_, i) => `x-${i}`) }],
  ])('of very many %s says how many more there are', (_what, fields) => {
    const made = makeEdition(copyOf({ 'flood.json': { headline: 'x', ...fields } }));
    const faults = made.kind === 'faulty' ? made.faults : [];
    expect(faults).toHaveLength(201);
    expect(formatFault(faults[200] ?? { file: '', field: '', message: '' })).toBe('stories/flood.json: and 57 more');
    expect(countFaults(faults)).toBe('257 faults');
  });
});

test('a copy of many faults says each, and none twice', () => {
  const body = Array.from({ length: 200 }, (_, i) => i);
  const faults = faultsOf({ 'flood.json': { headline: 'x', body } });
  expect(faults).toHaveLength(200);
  expect(new Set(faults).size).toBe(200);
});
