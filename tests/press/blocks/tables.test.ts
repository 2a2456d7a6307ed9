import { describe, expect, test } from 'vitest';
import { isNumber, valueOf } from '../../../src/press/blocks/values/cell-numbers.ts';
import { faultsOf } from '../../fixtures/copy.ts';
import { pathOf } from './block-path.ts';

const table = {
  type: 'table',
  caption: 'Ships *by* port',
  head: ['Port', 'Ships', 'Crew'],
  rows: [
    ['[Larsholm](https://larsholm.example/)', 12, '1,204'],
    ['Vikby', '–', ''],
  ],
  unit: 'thousands',
  source: '[Port office](https://office.example/)',
};

describe('a table', () => {
  const path = pathOf([table]);

  test('is published with its columns of numbers', () => {
    expect(path.published).toMatchObject({
      caption: ['Ships ', { type: 'emphasis', content: ['by'] }, ' port'],
      head: [['Port'], ['Ships'], ['Crew']],
      numeric: [1, 2],
      unit: 'thousands',
    });
  });

  test('is read aloud row by row, each cell after its head, without empty ones', () => {
    expect(path.spoken).toEqual([
      'Ships by port',
      'thousands',
      'Port: Larsholm, Ships: 12, Crew: 1,204',
      'Port: Vikby',
    ]);
  });

  test('is found by search', () => {
    expect(path.found).toEqual([
      'Ships by port\nthousands\nPort Ships Crew\nLarsholm 12 1,204\nVikby – ',
      'Port office',
    ]);
  });

  test('has its links numbered on paper', () => {
    expect(path.links).toEqual(['https://larsholm.example/', 'https://office.example/']);
  });

  test('is a table in feeds', () => {
    expect(path.feed).toBe(
      '<figure><table><caption>Ships <em>by</em> port</caption>' +
        '<thead><tr><th scope="col">Port</th><th scope="col">Ships</th><th scope="col">Crew</th></tr></thead>' +
        '<tbody><tr><td><a href="https://larsholm.example/">Larsholm</a></td><td>12</td><td>1,204</td></tr>' +
        '<tr><td>Vikby</td><td>–</td><td></td></tr></tbody></table>' +
        '<figcaption>Figures in <bdi>thousands</bdi> ' +
        'Source: <bdi><a href="https://office.example/">Port office</a></bdi></figcaption></figure>',
    );
    expect(path.data).toEqual({ hasPart: [{ '@type': 'Table', name: 'Ships by port' }] });
  });

  test('without a head is read cell by cell', () => {
    expect(pathOf([{ type: 'table', rows: [['a', 'b']] }]).spoken).toEqual(['a, b']);
  });

  test('with rows of several lengths is a fault, at each', () => {
    const body = [{ ...table, rows: [['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']] }];
    expect(faultsOf({ 'a.json': { headline: 'x', body } })).toEqual([
      expect.stringMatching(/"body\[0\]\.rows\[1\]": 1 cell here, but 3 cells in the head; write as many/u),
      expect.stringMatching(/"body\[0\]\.rows\[2\]": 4 cells here, but 3 cells in the head; write as many/u),
    ]);
  });

  test('has faulty markup reported in its cell', () => {
    const body = [{ ...table, rows: [['a', 'b', '**c']] }];
    expect(faultsOf({ 'a.json': { headline: 'x', body } })).toEqual([
      expect.stringMatching(/"body\[0\]\.rows\[0\]\[2\]": "\*\*c": \*\* has no partner/u),
    ]);
  });
});

describe('a cell is a number', () => {
  test.each(['12', '1,204', '−3.5', '+2%', '€ 5', '5 km', '1 204,5', '–', 'n/a', '٣٤', '$1.2m', '~40'])(
    '%s',
    (text) => {
      expect(isNumber(text)).toBe(true);
    },
  );

  test.each(['Larsholm', '', '2 of 3', '9 March', '12 metres high'])('but not: %s', (text) => {
    expect(isNumber(text)).toBe(false);
  });
});

test.each([
  ['12', 12],
  ['1,204', 1204],
  ['−3.5', -3.5],
  ['€ 5', 5],
  ['40 %', 40],
  ['٤٢', 42],
  ['x', undefined],
  ['', undefined],
])('the value of %s is %s', (text, value) => {
  expect(valueOf(text, 'en')).toBe(value);
});

describe('a box', () => {
  const path = pathOf([
    {
      type: 'box',
      title: 'What we *know*',
      body: ['One [fact](https://fact.example/).', { type: 'list', items: ['a', 'b'] }, table],
    },
    'After.',
  ]);

  test('has its blocks everywhere', () => {
    expect(path.spoken).toEqual([
      'What we know',
      'One fact.',
      'a',
      'b',
      'Ships by port',
      'thousands',
      'Port: Larsholm, Ships: 12, Crew: 1,204',
      'Port: Vikby',
      'After.',
    ]);
    expect(path.text).toContain('What we know\nOne fact.\na\nb\nShips by port');
    expect(path.links).toEqual(['https://fact.example/', 'https://larsholm.example/', 'https://office.example/']);
    expect(path.feed).toMatch(/^<aside><h2>What we <em>know<\/em><\/h2><p>One <a .*<\/ul><figure><table>/u);
    expect(path.data).toEqual({ hasPart: [{ '@type': 'Table', name: 'Ships by port' }] });
  });

  test('has no box inside, and its faults at their places', () => {
    const inner = { type: 'box', title: 'x', body: ['y'] };
    expect(
      faultsOf({ 'a.json': { headline: 'x', body: [{ type: 'box', title: 'x', body: ['<b>', inner] }] } }),
    ).toEqual([
      expect.stringContaining('"body[0].body[0]": "<b>"'),
      expect.stringContaining('"body[0].body[1].type": found "box"; write one of'),
    ]);
  });
});

test('decimals are written as in the language of the story', () => {
  expect(['1.204,5', '1 204,5', '−3,5'].map((text) => valueOf(text, 'de'))).toEqual([1204.5, 1204.5, -3.5]);
});
