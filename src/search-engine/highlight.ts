/** Finds the parts of a text that a query matches, to highlight them. */
import type { MatchedClause } from './rank.ts';
import { tokenize, type Token } from './terms.ts';

/** A word, or the words of a phrase side by side, that is highlighted in a text. */
export interface HighlightPattern {
  /** For each word, whether a term matches it. */
  readonly words: readonly ((term: string) => boolean)[];
  /** For each word but the first, whether it overlaps the one before, as terms of a script without spaces do. */
  readonly overlaps: readonly boolean[];
}

/**
 * The patterns to highlight for a query.
 * @param apart whether the words of a phrase are highlighted singly, since no story has them side by side
 */
export function highlightPatterns(clauses: readonly MatchedClause[], apart: boolean): HighlightPattern[] {
  return clauses.flatMap(({ clause, matches }) => {
    const words = clause.tokens.map(({ term }, i) => {
      const terms = new Set(matches[i]?.map((match) => match.term));
      const open = clause.open && i === clause.tokens.length - 1;
      return (other: string) => terms.has(other) || other === term || (open && other.startsWith(term));
    });
    const overlaps = clause.tokens.slice(1).map(({ begin }, i) => begin < (clause.tokens[i]?.end ?? 0));
    return apart ? words.map((word) => ({ words: [word], overlaps: [] })) : [{ words, overlaps }];
  });
}

/** A part of a text to highlight, in UTF-16 code units. */
export interface Highlight {
  readonly begin: number;
  readonly end: number;
  /** The index of the pattern that it matches. */
  readonly pattern: number;
}

/** The parts of a text that match a pattern, in order. Parts that overlap are joined. */
export function findHighlights(text: string, patterns: readonly HighlightPattern[]): Highlight[] {
  const tokens = tokenize(text);
  const found = tokens.flatMap((token, i) =>
    patterns.flatMap((pattern, number) => {
      const end = matchEnd(pattern, tokens, i);
      return end === undefined ? [] : [{ begin: token.begin, end, pattern: number }];
    }),
  );
  const highlights: Highlight[] = [];
  for (const next of found.toSorted((a, b) => a.begin - b.begin || b.end - a.end)) {
    const before = highlights.at(-1);
    if (before === undefined || next.begin >= before.end) highlights.push(next);
    else if (next.end > before.end) highlights[highlights.length - 1] = { ...before, end: next.end };
  }
  return highlights;
}

/** The end in the text of a match that begins at a token; undefined if the pattern does not match there. */
function matchEnd({ words, overlaps }: HighlightPattern, tokens: readonly Token[], from: number): number | undefined {
  let position = from;
  for (const [i, matches] of words.entries()) {
    if (i > 0) {
      const { end } = tokens[position] ?? { end: Infinity };
      position += 1;
      // A run without spaces ends in shorter terms, which are parts of the term before them.
      if (overlaps[i - 1] !== true) while ((tokens[position]?.begin ?? Infinity) < end) position += 1;
    }
    const token = tokens[position];
    if (token === undefined || !matches(token.term)) return undefined;
  }
  return tokens[position]?.end;
}

/** Cuts a text into parts, of which every second one is highlighted. The first is not, and may be empty. */
export function splitAt(text: string, highlights: readonly Pick<Highlight, 'begin' | 'end'>[]): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { begin, end } of highlights) {
    parts.push(text.slice(from, begin), text.slice(begin, end));
    from = end;
  }
  return [...parts, text.slice(from)];
}
