import { expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';

const faultsIn = (story: object) =>
  faultsOf({ 'flood.json': { headline: 'Flood', ...story } }).map((fault) => fault.replace(/^\S+ /u, ''));

test('all unknown fields of an object are listed at once, at every depth', () => {
  expect(
    faultsIn({
      kickr: 1,
      prio: 2,
      author: [{ name: 'Ada', mail: 'a', phone: 'b', urll: 'https://c.example/' }],
      about: [{ name: 'Oman', type: 'Place', size: 1, kind: 2 }],
      correction: [{ text: 'x', dat: 1, who: 2 }],
      image: { src: 'https://a.example/b.jpg', alt: '', width: 1, height: 1, focal: 1, role: 2 },
      body: ['x', { type: 'quote', text: 'y', by: 1, at: 2 }, { type: 'list', items: ['a'], depth: 1, sort: 2 }],
    }).map((fault) => /^"([^"]+)": unknown field/u.exec(fault)?.[1]),
  ).toEqual([
    'kickr',
    'prio',
    'author[0].mail',
    'author[0].phone',
    'author[0].urll',
    'about[0].size',
    'about[0].kind',
    'correction[0].dat',
    'correction[0].who',
    'image.focal',
    'image.role',
    'body[1].by',
    'body[1].at',
    'body[2].depth',
    'body[2].sort',
  ]);
});

test('fields of a block of an unknown type are not unknown, unless the type is only misspelt', () => {
  expect(faultsIn({ body: [{ type: 'recipe', text: 'x', level: 3 }] })).toEqual([
    expect.stringMatching(/^"body\[0\]\.type": found "recipe"; write one of/u),
  ]);
  expect(faultsIn({ body: [{ type: 'headin', text: '', lvl: 3 }] })).toEqual([
    '"body[0].type": found "headin"; did you mean "heading"?',
    '"body[0].text": "": this text has no visible characters; write some',
    '"body[0].lvl": unknown field; remove it. The fields here are "type", "text", "level"',
  ]);
});

test('forty thousand unknown fields are counted in seconds', { timeout: 15_000 }, () => {
  const fields = Object.fromEntries(Array.from({ length: 40_000 }, (_, i) => [`k${i}`, 0]));
  const faults = faultsIn(fields);
  expect(faults).toHaveLength(201);
  expect(faults.at(-1)).toBe('and 39800 more');
});
