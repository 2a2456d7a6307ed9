import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

const faultsIn = (text: string) => faultsOf({ 'flood.json': text, ...drought });

describe('a value of another form is a fault, which shows the right form', () => {
  test.each([
    ['"author": {"name": "A"}', '1:19 "author":', 'found {"name":"A"}; write [{"name":"A"}]'],
    ['"author": 5', '1:19 "author":', 'found 5; write [{"name": "…"}]'],
    ['"about": "A, B"', '1:19 "about":', 'found "A, B"; write ["A", "B"]'],
    [
      '"about": {"name": "A", "type": "Place"}',
      '1:19 "about":',
      'found {"name":"A","type":"Place"}; write [{"name":"A","type":"Place"}]',
    ],
    ['"keywords": "a, b"', '1:19 "keywords":', 'found "a, b"; write ["a", "b"]'],
    ['"keywords": 7', '1:19 "keywords":', 'found 7; write ["…"]'],
    ['"related": "drought"', '1:19 "related":', 'found "drought"; write ["drought"]'],
    ['"aliases": "old"', '1:19 "aliases":', 'found "old"; write ["old"]'],
    ['"correction": "Wrong"', '1:19 "correction":', 'found "Wrong"; write [{"text": "Wrong"}]'],
    ['"license": 5', '1:19 "license":', 'found 5; write text in quotes or {"name": "…"}'],
  ])('%s', (fields, start, message) => {
    expect(faultsIn(`{"headline": "x", ${fields}}`)).toEqual([`stories/flood.json:${start} ${message}`]);
  });
});
