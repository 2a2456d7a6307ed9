import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/edition/blocks/block.ts';
import '../../src/edition/blocks/rare-blocks.ts';
import { highlightPatterns } from '../../src/search-engine/highlight.ts';
import { parseClauses } from '../../src/search-engine/query.ts';
import { findSnippet } from '../../src/search-engine/snippet.ts';

const patterns = (text: string) =>
  highlightPatterns(
    parseClauses(text).map((clause) => ({ clause, matches: clause.tokens.map(() => []) })),
    false,
  );
const body = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text: [text] }));

describe('a snippet', () => {
  test('is the passage that matches most words of the query', () => {
    const snippet = findSnippet(body('Rubio spoke.', 'Rubio met Lavrov.', 'Lavrov spoke.'), patterns('rubio lavrov'));
    expect(snippet).toEqual({ block: 'p2', parts: ['', 'Rubio', ' met ', 'Lavrov', '.'], start: 'Rubio met Lavrov.' });
  });

  test('is the first of several that match as well, and one that matches more often before one that does once', () => {
    expect(findSnippet(body('Rubio.', 'Rubio.'), patterns('rubio'))?.block).toBe('p1');
    expect(findSnippet(body('Rubio.', 'Rubio and Rubio.'), patterns('rubio'))?.block).toBe('p2');
    expect(findSnippet(body('Rubio, Rubio, Rubio.', 'Rubio, Lavrov.'), patterns('rubio lavrov'))?.block).toBe('p2');
  });

  test('begins with its paragraph if the first highlight is near', () => {
    const textWith = (ahead: number) => `${'a '.repeat(ahead / 2)}needle ${'behind '.repeat(60)}`;
    expect(findSnippet(body(textWith(90)), patterns('needle'))?.parts[0]).toBe('a '.repeat(45));
    expect(findSnippet(body(textWith(92)), patterns('needle'))?.parts[0]).toMatch(/^… (?:a )+$/u);
  });

  test('of a short paragraph is all of it, without an ellipsis', () => {
    expect(findSnippet(body('Then Rubio spoke.'), patterns('rubio'))?.parts).toEqual(['Then ', 'Rubio', ' spoke.']);
  });

  test('is undefined if nothing matches', () => {
    expect(findSnippet(body('Rubio spoke.'), patterns('other'))).toBeUndefined();
    expect(findSnippet([], patterns('other'))).toBeUndefined();
  });

  test('of a long paragraph is cut between words, with an ellipsis', () => {
    const text = `${'before '.repeat(60)}the needle lies ${'behind '.repeat(60)}`.trim();
    const { parts, start } = findSnippet(body(text), patterns('needle')) ?? { parts: [], start: '' };
    expect(parts.join('')).toMatch(/^… before (?:before )+the needle lies (?:behind )+…$/u);
    expect(parts.join('').length).toBeLessThan(245);
    expect(parts.join('').length).toBeGreaterThan(230);
    // About a quarter stands before the first highlight.
    expect(parts[0]?.length).toBeGreaterThan(50);
    expect(parts[0]?.length).toBeLessThanOrEqual(62);
    expect(parts[1]).toBe('needle');
    expect(start).toBe('before the needle lies behind');
    expect(text).toContain(start);
  });

  test.each([
    '雨'.repeat(400) + '東京' + '雨'.repeat(400),
    '😀'.repeat(300) + 'needle 東京' + '😀'.repeat(300),
    'W'.repeat(3000) + ' 東京',
  ])('of a text without spaces is cut between characters', (text) => {
    const snippet = findSnippet(body(text), patterns('東京'));
    expect(snippet?.parts.join('').isWellFormed()).toBe(true);
    expect(snippet?.parts.join('')).toContain('東京');
    expect((snippet?.parts.join('') ?? '').length).toBeLessThan(330);
    expect(snippet?.start).toContain('東京');
  });

  test('of a list stays within one item', () => {
    const snippet = findSnippet(
      [{ type: 'list', ordered: false, items: [['one red'], ['blue two']] }],
      patterns('blue'),
    );
    expect(snippet).toMatchObject({ block: 'p1', start: 'blue two' });
  });

  test('of a text that has the words thousands of times takes no longer for each time', () => {
    const text = `${'the river '.repeat(9000)}the sea and the river`;
    const start = performance.now();
    const snippet = findSnippet(body(text), patterns('the river sea'));
    expect(performance.now() - start).toBeLessThan(3000);
    expect(snippet?.parts.join('')).toContain('sea');
  });

  test('is looked for in the first hundred thousand characters of a story', () => {
    expect(findSnippet(body('x '.repeat(49_990), 'needle'), patterns('needle'))?.block).toBe('p2');
    expect(findSnippet(body('x '.repeat(50_000), 'needle'), patterns('needle'))).toBeUndefined();
  });

  test('has none of a match that is longer than a snippet, but of those beside it', () => {
    const long = `${'a '.repeat(100)}b`;
    const found = findSnippet(body(`needle ${long} needle and needle`), patterns(`needle "${long.slice(0, 150)}"`));
    expect(found?.parts.join('')).toContain('needle and needle');
  });
});
