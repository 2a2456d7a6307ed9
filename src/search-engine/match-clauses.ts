/** Finds the terms of the index that the clauses of a query match, each alone and together with its neighbour. */
import type { SearchManifest } from './format.ts';
import type { IndexFiles } from './index-files.ts';
import { matchTerm, type Match, type MatchOptions } from './match-terms.ts';
import type { Clause } from './query.ts';
import { basesOf } from '../text/affixes.ts';
import { accentSign, type Token } from './terms.ts';
import { hasUnspaced } from '../text/scripts.ts';

/** A clause, and for each of its words the terms of the index that the word matches. */
export interface MatchedClause {
  readonly clause: Clause;
  readonly matches: readonly (readonly Match[])[];
}

/**
 * Finds the terms that each clause matches. All files are requested before the first return, so that they are fetched
 * together.
 * @returns undefined while files are being fetched
 */
export function matchClauses(
  clauses: readonly Clause[],
  manifest: SearchManifest,
  files: IndexFiles,
): MatchedClause[] | undefined {
  const alone = clauses.map((clause) => matchClause(clause, manifest, files));
  const together = clauses.map((clause, i) => matchTogether(clause, clauses[i + 1], manifest, files));
  if (!alone.every((matched) => matched !== undefined)) return undefined;
  if (!together.every((matched) => matched !== undefined)) return undefined;
  return alone.map((matched, i) => withJoined(matched, [...(together[i - 1] ?? []), ...(together[i] ?? [])]));
}

function matchClause(clause: Clause, manifest: SearchManifest, files: IndexFiles): MatchedClause | undefined {
  const matches = clause.tokens.map((token, i) => {
    const open = clause.open && i === clause.tokens.length - 1;
    return matchToken(token, { open, exact: clause.quoted }, manifest, files);
  });
  if (!matches.every((found) => found !== undefined)) return undefined;
  const parts = isMissing(matches) ? splitAtDigits(clause) : undefined;
  if (parts === undefined) return { clause, matches };
  const matched = matchClause(parts, manifest, files);
  return matched === undefined || matched.matches.every((found) => found.some(isTyped)) ? matched : { clause, matches };
}

/** The terms that a word matches: itself, with its accents, and without small words that are attached to it. */
function matchToken(
  { term, accented: withAccents }: Token,
  options: MatchOptions,
  manifest: SearchManifest,
  files: IndexFiles,
): readonly Match[] | undefined {
  const exactly = (other: string) => matchTerm(other, { ...options, exact: true }, manifest, files);
  const own = matchTerm(term, options, manifest, files);
  const accented = withAccents === undefined ? [] : exactly(accentSign + withAccents);
  const bases = options.exact ? [] : basesOf(term);
  const found = bases.map(({ word }) => exactly(word));
  if (own === undefined || accented === undefined || !found.every((matches) => matches !== undefined)) return undefined;
  const isMissing = !own.some(isTyped);
  // Without an article, the first letters are part of the word unless no story has it.
  const without = bases.flatMap(({ sure }, i) => (sure || isMissing ? (found[i] ?? []) : []));
  if (accented.length === 0 && without.length === 0) return own;
  return [
    ...(isMissing ? [] : own),
    ...accented.map((match) => ({ ...match, weight: match.weight * accentBonus })),
    ...without.map((match): Match => ({ ...match, kind: 'stem', weight: match.weight * baseWeight })),
  ];
}

/** How much more a word counts with the accents that the reader typed than without them or with others. */
const accentBonus = 1.3;
const baseWeight = 0.7;

const isTyped = ({ kind }: Match): boolean => kind !== 'correction';
const isMissing = (matches: readonly (readonly Match[])[]): boolean => !matches.some((found) => found.some(isTyped));

/** "covid19" as the phrase "covid 19"; undefined if a clause is not letters and digits. */
function splitAtDigits(clause: Clause): Clause | undefined {
  const [token] = clause.tokens;
  if (token === undefined || clause.tokens.length > 1) return undefined;
  const [, first, second] =
    /^(\p{L}[\p{L}\p{M}]*)(\d+)$/u.exec(token.term) ?? /^(\d+)(\p{L}[\p{L}\p{M}]*)$/u.exec(token.term) ?? [];
  if (first === undefined || second === undefined) return undefined;
  return {
    ...clause,
    kind: 'phrase',
    quoted: true,
    tokens: [
      { ...token, term: first },
      { ...token, term: second },
    ],
  };
}

/** The terms that are two neighbouring words of a query in one: a story may have "wifi" for "wi fi". */
function matchTogether(
  first: Clause,
  second: Clause | undefined,
  manifest: SearchManifest,
  files: IndexFiles,
): readonly Match[] | undefined {
  const [a, b] = [joinable(first), second === undefined ? undefined : joinable(second)];
  if (second === undefined || a === undefined || b === undefined) return [];
  return matchTerm(a + b, { open: second.open, exact: true }, manifest, files);
}

/** The word of a clause that may be half of a word; undefined if it is a phrase or in a script without spaces. */
function joinable({ tokens, kind, quoted }: Clause): string | undefined {
  const [token] = tokens;
  return kind === 'phrase' || quoted || token === undefined || hasUnspaced(token.term) ? undefined : token.term;
}

/** Adds terms that stand for a word together with its neighbour. They are better than corrections of the word. */
function withJoined({ clause, matches }: MatchedClause, joined: readonly Match[]): MatchedClause {
  const [own, ...others] = matches;
  if (joined.length === 0 || own === undefined || others.length > 0) return { clause, matches };
  const typed = own.filter(isTyped);
  return { clause, matches: [[...typed, ...joined.filter((match) => !typed.some(({ term }) => term === match.term))]] };
}
