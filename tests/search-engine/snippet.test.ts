import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/edition/published.ts';
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

  test('is undefined if nothing matches', () => {
    expect(findSnippet(body('Rubio spoke.'), patterns('other'))).toBeUndefined();
    expect(findSnippet([], patterns('other'))).toBeUndefined();
  });

  test('of a long paragraph is cut between words, with an ellipsis', () => {
    const text = `${'before '.repeat(60)}the needle lies ${'behind '.repeat(60)}`.trim();
    const { parts, start } = findSnippet(body(text), patterns('needle')) ?? { parts: [], start: '' };
    expect(parts.join('')).toMatch(/^… before (?:before )+the needle lies (?:behind )+…$/u);
    expect(parts.join('').length).toBeLessThan(260);
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
});
