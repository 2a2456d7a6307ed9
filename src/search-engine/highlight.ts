/** Finds the parts of a text that a query matches, to highlight them. */
import type { MatchedClause } from './match-clauses.ts';
import { basesOf } from '../text/affixes.ts';
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
      const isWord = (other: string) => terms.has(other) || other === term || (open && other.startsWith(term));
      return (other: string) => isWord(other) || (!clause.quoted && basesOf(other).some((base) => isWord(base.word)));
    });
    const overlaps = clause.tokens.slice(1).map(({ from }, i) => from < (clause.tokens[i]?.to ?? 0));
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
  const tokens = tokenize(text).toSorted((a, b) => a.from - b.from);
  const found = tokens.flatMap((token, i) =>
    patterns.flatMap((pattern, number) => {
      // Of "Putin’s", the word "Putin" is highlighted.
      const isCovered = token.joined === true && pattern.words[0]?.(tokens[i - 1]?.term ?? '') === true;
      const end = isCovered && tokens[i - 1]?.from === token.from ? undefined : matchEnd(pattern, tokens, i);
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
function matchEnd(pattern: HighlightPattern, tokens: readonly Token[], from: number, word = 0): number | undefined {
  const token = tokens[from];
  if (token === undefined || pattern.words[word]?.(token.term) !== true) return undefined;
  if (word === pattern.words.length - 1) return token.end;
  // In a run without spaces, the next term begins one character later, within this one. All others begin behind it.
  const least = pattern.overlaps[word] === true ? token.from + 1 : token.to;
  let next = from + 1;
  while ((tokens[next]?.from ?? Infinity) < least) next += 1;
  // At one position, a word stands alone and joined to the next one.
  for (let same = next; same < tokens.length && tokens[same]?.from === tokens[next]?.from; same++) {
    const end = matchEnd(pattern, tokens, same, word + 1);
    if (end !== undefined) return end;
  }
  return undefined;
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
