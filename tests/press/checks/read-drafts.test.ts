import { describe, expect, test } from 'vitest';
import { countFaults, formatFault } from '../../../src/press/copy/faults.ts';
import { makeEdition } from '../../../src/press/model/make-edition.ts';
import { copyOf, editionFile, faultsOf, type Files } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

const faultsIn = (text: string) => faultsOf({ 'flood.json': text, ...drought });

describe('a file that is not valid JSON is a fault', () => {
  test.each([
    ['{"headline": "x"', '1:17', 'invalid JSON: a closing } is missing here'],
    [
      '{"headline": "x", "headline": "y"}',
      '1:19 "headline":',
      'this field appears twice, and only one would be used; remove one of the two',
    ],
    ['', '1:1', 'this file is empty; write its fields between { and }'],
  ])('%s', (text, start, message) => {
    expect(faultsIn(text)).toEqual([`stories/flood.json:${start} ${message}`]);
  });
});

describe('a file name is a fault', () => {
  const notASlug = 'a slug is lower-case letters and digits, with hyphens between words';

  test.each([
    ['Big Flood', `${notASlug}; rename the file to "big-flood.json"`],
    ['--', `${notASlug}; rename the file to a name such as "flood-in-venice.json"`],
    ['con', 'this name is reserved on some systems; rename the file to "con-news.json"'],
    ['index', 'this name is reserved on some systems; rename the file to "index-news.json"'],
    ['x'.repeat(101), `a slug has at most 100 characters, not 101; rename the file to "${'x'.repeat(100)}.json"`],
    ['flood\u3164', `${notASlug}; rename the file to "flood.json"`],
    ['__proto__', `${notASlug}; rename the file to "proto.json"`],
  ])('%s', (slug, message) => {
    expect(faultsOf({ [`${slug}.json`]: { headline: 'x' } })).toEqual([
      `stories/${slug}.json:1:1 the file name is the story's slug, and ${message}`,
    ]);
  });

  test.each([
    ['2025/flood.json', '2026/flood.json', 'flood'],
    ['a/caf\u00e9.json', 'b/cafe\u0301.json', 'caf\u00e9'],
  ])('if another file has the same: %s and %s', (first, second, slug) => {
    expect(faultsOf({ [first]: { headline: 'x' }, [second]: { headline: 'y' } })).toEqual([
      `stories/${second}:1:1 stories/${first} has the same name, so both would be at /stories/${slug}/; ` +
        `rename one, for example to "${slug}-2.json"`,
    ]);
  });
});

describe('the faults of files', () => {
  const faulty: Files = {
    'edition.json':
      '{"name": "T", "inLanguage": "en", "sections": [{"slug": "world", "name": "World"}], ' +
      '"front": {"lead": "nowhere-at-all"}, "frnt": 1}',
    'broken.json': '{',
    'drought.json':
      '{"headline": "x", "body": [1, "[a](story:nowhere-at-all)", {"type": "heading"}], ' +
      '"related": ["floot"], "articleSection": "wold"}',
    'flood.json': '{"headlin": "x", "datePublished": "2026-02-30"}',
  };

  test('are all listed, sorted by file and position', () => {
    expect(faultsOf(faulty)).toEqual([
      'stories/broken.json:1:2 invalid JSON: a closing } is missing here',
      'stories/drought.json:1:28 "body[0]": found 1; write text in quotes or {"type": "heading", "text": "…"}',
      'stories/drought.json:1:32 "body[1]": the link "story:nowhere-at-all": ' +
        'no story "nowhere-at-all"; write one of "broken", "flood"',
      'stories/drought.json:1:60 "body[2].text": missing; write text in quotes',
      'stories/drought.json:1:94 "related[0]": no story "floot"; did you mean "flood"?',
      'stories/drought.json:1:104 "articleSection": no section "wold"; did you mean "world"?',
      'stories/edition.json:1:95 "front.lead": no story "nowhere-at-all"; write one of "broken", "drought", "flood"',
      'stories/edition.json:1:122 "frnt": unknown field; did you mean "front"? Keep one of the two, as "front"',
      'stories/flood.json:1:2 "headlin": unknown field; did you mean "headline"?',
      'stories/flood.json:1:18 "datePublished": "2026-02-30": this date doesn\'t exist; check the month, day and time',
    ]);
  });

  test('include every item of a list block, whatever the other items are', () => {
    const list = { type: 'list', items: [5, '[a](story:x)', ''] };
    expect(faultsOf({ 'flood.json': { headline: 'x', body: [list, { ...list, ordered: 5 }] } })).toHaveLength(7);
  });

  test.each([
    ['"image": {"src": "qay.jpg", "alt": "", "width": 0.5, "hight": 3}', ['image.hight', 'image.src', 'image.width']],
    ['"image": {"type": "image", "src": "qay.jpg", "alt": "", "width": 4, "height": 3}', ['image.src', 'image.type']],
    ['"image": {"src": "", "alt": "", "width": 0, "height": 3}', ['image.src', 'image.width']],
    ['"image": {"src": 5, "width": 4, "height": 3}', ['image.alt', 'image.src']],
    [
      '"body": [{"type": "image", "src": "qay.jpg", "alt": "", "width": 0.5, "height": 3}]',
      ['body[0].src', 'body[0].width'],
    ],
    ['"body": [{"type": "image", "src": "", "width": 4, "height": 3}]', ['body[0].alt', 'body[0].src']],
  ])('include a missing picture, whatever else of the image is faulty: %s', (fields, faulty) => {
    const faults = faultsOf({ 'flood.json': `{"headline": "x", ${fields}}` }, { pictures: ['quay.jpg'] });
    expect(faults.map((fault) => /"(.*?)":/u.exec(fault)?.[1] ?? '').toSorted()).toEqual(faulty);
  });

  test('include those of an object with several, at any depth, whatever its other fields are', () => {
    const story = {
      headline: 'x',
      author: [{ nam: '', url: 'x', type: 'Persn' }],
      about: ['Oman', { name: '!', type: 'Plce', sameAs: 'x' }, { name: 'OMAN', type: 'Place' }],
      image: { scr: 'quay.jpg', alt: 3, width: 'x', height: 0 },
      correction: [{ txt: '*a', datePublished: 'x', by: 1 }],
      license: { nam: 'x', url: 'x' },
      body: [
        { type: 'lst', items: [5, '*a', '<b>'], orderd: 'yes' },
        { tpye: 'quote', text: '[a](story:nowhere)', cite: 5, by: 1 },
        { type: 'imge', src: 'qay.jpg', alt: 5, width: 0 },
      ],
    };
    const files = {
      'flood.json': story,
      'rain.json': { headline: 'x', content: ['', { type: 'note', text: '*a', x: 1 }] },
    };
    const fields = faultsOf(files, { pictures: ['quay.jpg'] }).map((fault) => /"(.*?)":/u.exec(fault)?.[1]);
    expect(fields).toEqual(
      [
        ['author[0].nam', 'author[0].nam', 'author[0].url', 'author[0].type'],
        ['about[1].name', 'about[1].type', 'about[1].sameAs', 'about[2].name'],
        ['image.scr', 'image.alt', 'image.width', 'image.height'],
        ['correction[0].txt', 'correction[0].txt', 'correction[0].datePublished', 'correction[0].by'],
        ['license.nam', 'license.url'],
        [
          'body[0].type',
          'body[0].items[0]',
          'body[0].items[1]',
          'body[0].items[2]',
          'body[0].orderd',
          'body[0].orderd',
        ],
        ['body[1].tpye', 'body[1].text', 'body[1].cite', 'body[1].by'],
        ['body[2].type', 'body[2].src', 'body[2].alt', 'body[2].width'],
        ['content', 'content[0]', 'content[1].text', 'content[1].x'],
      ].flat(),
    );
  });

  test('that have several causes are not repeated, and none comes from what stands in for others', () => {
    const faults = faultsOf({
      'a.json': {
        headline: 5,
        about: [{ name: 5, type: 'x' }, 7],
        image: { src: 5 },
        aliases: [5],
        body: [{ type: 5 }],
      },
      'b.json': { headline: 5, about: [7, { name: 'Oman', type: 'Place' }], related: [7], image: 7, body: 7 },
    });
    expect(new Set(faults).size).toBe(faults.length);
    expect(faults.join('\n')).not.toMatch(/stands-in|example\.org/u);
    expect(faults).toHaveLength(13);
  });

  test.each(['Edition.json', 'edition.JSON', 'editi\u043en.json', 'edition\u200b.json'])(
    'are one for a file that is almost named edition.json: %j',
    (name) => {
      expect(faultsOf({ 'edition.json': undefined, [name]: { ...editionFile, nam: 1 } })).toEqual([
        `stories/${name}:1:1 this file is only read as edition.json; rename it to "edition.json"`,
        expect.stringContaining('"nam": unknown field'),
      ]);
    },
  );

  test('are one for an edition.json in a subfolder, which says where it belongs', () => {
    const misplaced = { '2026/edition.json': editionFile };
    expect(faultsOf(misplaced)).toEqual([
      'stories/2026/edition.json:1:1 edition.json is only read in stories itself; ' +
        'there is one there, so remove this one, or move its content there',
    ]);
    expect(faultsOf({ 'edition.json': undefined, ...misplaced })).toEqual([
      'stories/2026/edition.json:1:1 edition.json is only read in stories itself; move this file there',
    ]);
    // A story can have this name.
    expect(faultsOf({ '2026/edition.json': { headline: 'A new edition' } })).toEqual([]);
  });

  test('include the links in a correction, whatever the other corrections are', () => {
    expect(faultsOf({ 'flood.json': { headline: 'x', correction: [{}, { text: '[a](story:x)' }] } })).toHaveLength(2);
  });

  test.each([
    ['blocks', { body: Array.from({ length: 257 }, (_, i) => i) }],
    ['links', { body: [Array.from({ length: 257 }, (_, i) => `[a](story:x-${i})`).join(' ')] }],
    ['related stories', { related: Array.from({ length: 257 }, (_, i) => `x-${i}`) }],
  ])('are counted after the first 200 of a file: %s', (_what, fields) => {
    const made = makeEdition(copyOf({ 'flood.json': { headline: 'x', ...fields } }));
    const faults = made.kind === 'faulty' ? made.faults : [];
    expect(faults).toHaveLength(201);
    expect(formatFault(faults[200] ?? { file: '', field: '', message: '' })).toBe('stories/flood.json: and 57 more');
    expect(countFaults(faults)).toBe('257 faults');
  });
});

test('each of many faults is listed once', () => {
  const body = Array.from({ length: 200 }, (_, i) => i);
  const faults = faultsOf({ 'flood.json': { headline: 'x', body } });
  expect(faults).toHaveLength(200);
  expect(new Set(faults).size).toBe(200);
});
