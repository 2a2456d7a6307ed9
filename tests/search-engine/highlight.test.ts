import { describe, expect, test } from 'vitest';
import { findHighlights, highlightPatterns, splitAt } from '../../src/search-engine/highlight.ts';
import { parseClauses } from '../../src/search-engine/query.ts';

const patterns = (text: string) =>
  highlightPatterns(
    parseClauses(text).map((clause) => ({ clause, matches: clause.tokens.map(() => []) })),
    false,
  );
const shown = (text: string, query: string) =>
  splitAt(text, findHighlights(text, patterns(query)))
    .map((part, i) => (i % 2 === 1 ? `[${part}]` : part))
    .join('');
describe('what a query highlights in a text', () => {
  test.each([
    ['Rubio meets Lavrov', 'lavrov rubio', '[Rubio] meets [Lavrov]'],
    ['José and Jose', 'jose', '[José] and [Jose]'],
    ['Sanctions', 'sanct', '[Sanctions]'],
    ['peace talks, talks of peace', '"peace talks"', '[peace talks], talks of peace'],
    ['peace-talks', '"peace talks"', '[peace-talks]'],
    ['京都と東京都', '東京都', '京都と[東京都]'],
    ['東京都', '東京 京都', '[東京都]'],
    ['peace talks', 'peace "peace talks"', '[peace talks]'],
    ['peace talks', '"peace talks" talks', '[peace talks]'],
    ['sanctions and other sanctuaries', 'sanct other', 'sanctions and [other] sanctuaries'],
    ['nothing', 'other', 'nothing'],
    ['<b>U.S.</b>', 'us', '<b>[U.S.]</b>'],
  ])('%s, by %s', (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });
});
