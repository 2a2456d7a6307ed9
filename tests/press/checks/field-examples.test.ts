import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

const faultsIn = (text: string) => faultsOf({ 'flood.json': text, ...drought });

describe('a value of another shape', () => {
  test.each([
    // Fields of another shape.
    ['{"headline": "x", "author": {"name": "A"}}', '1:19 "author": found {"name":"A"}; write [{"name":"A"}]'],
    ['{"headline": "x", "author": 5}', '1:19 "author": found 5; write [{"name": "…"}]'],
    ['{"headline": "x", "about": "A, B"}', '1:19 "about": found "A, B"; write ["A", "B"]'],
    [
      '{"headline": "x", "about": {"name": "A", "type": "Place"}}',
      '1:19 "about": found {"name":"A","type":"Place"}; write [{"name":"A","type":"Place"}]',
    ],
    ['{"headline": "x", "keywords": "a, b"}', '1:19 "keywords": found "a, b"; write ["a", "b"]'],
    ['{"headline": "x", "keywords": 7}', '1:19 "keywords": found 7; write ["…"]'],
    ['{"headline": "x", "related": "drought"}', '1:19 "related": found "drought"; write ["drought"]'],
    ['{"headline": "x", "aliases": "old"}', '1:19 "aliases": found "old"; write ["old"]'],
    ['{"headline": "x", "correction": "Wrong"}', '1:19 "correction": found "Wrong"; write [{"text": "Wrong"}]'],
    ['{"headline": "x", "license": 5}', '1:19 "license": found 5; write text in quotes or {"name": "…"}'],
  ])('%s', (text, line) => {
    expect(faultsIn(text)).toEqual([`stories/flood.json:${line}`]);
  });
});
