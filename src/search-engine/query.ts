/** A search query: reading it from an address, writing it to one, and parsing its text into clauses. */
import { dateExists } from '../edition/dates.ts';
import { tokenize, queryTokens, type Token } from './terms.ts';
import { hasUnspaced } from '../text/scripts.ts';

export interface SearchQuery {
  /** As the reader typed it. */
  readonly text: string;
  /** A section's slug. */
  readonly section?: string | undefined;
  /** A topic's slug. */
  readonly topic?: string | undefined;
  /** The first day and the last, in ISO 8601. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** In UTF-16 code units. Nobody types more; a longer text in a link could only be meant to keep the browser busy. */
export const maxQueryLength = 200;
const maxClauses = 12;
/** In UTF-16 code units, far more than a slug has. */
const maxSlugLength = 300;

const day = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Reads a query from an address. Whatever is not valid is left out.
 * @param search the query string of the address, with or without its question mark
 */
export function parseQuery(search: string): SearchQuery {
  const {
    q = '',
    section,
    topic,
    from,
    to,
  }: Partial<Record<string, string>> = Object.fromEntries(new URLSearchParams(search));
  const slug = (text = ''): string | undefined =>
    text.length > maxSlugLength ? undefined : text.normalize('NFC') || undefined;
  const date = (text: string | undefined): string | undefined =>
    text !== undefined && day.test(text) && dateExists(text) ? text : undefined;
  return {
    text: q.slice(0, maxQueryLength).toWellFormed(),
    section: slug(section),
    topic: slug(topic),
    from: date(from),
    to: date(to),
  };
}

/** The query string of an address, with its question mark; empty for an empty query. */
export function queryString({ text, section, topic, from, to }: SearchQuery): '' | `?${string}` {
  const parameters = new URLSearchParams(
    Object.entries({ q: text.trim(), section, topic, from, to }).filter(
      (pair): pair is [string, string] => (pair[1] ?? '') !== '',
    ),
  );
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/** Whether a query has a word to look up. A lone sign is none, such as the quotation mark that opens a phrase. */
export const hasTerms = ({ text }: SearchQuery): boolean => parseClauses(text).length > 0;

/** Whether a query has neither a word nor a filter. */
export const isBlank = (query: SearchQuery): boolean => !hasTerms(query) && !hasFilter(query);

/** Whether a query has a section, a topic or a day. */
export const hasFilter = ({ section, topic, from, to }: SearchQuery): boolean =>
  [section, topic, from, to].some((value) => value !== undefined);

/** A part of a query that stories have to match: one word, or a phrase of several words in a row. */
export type Clause = {
  readonly kind: 'word' | 'phrase';
  readonly tokens: readonly Token[];
  /** Whether the last word may be unfinished, since it ends the query: it then matches as a prefix. */
  readonly open: boolean;
  /** Whether the reader put it in quotes, so that only exact matches count. */
  readonly quoted: boolean;
};

const parts = /["“”„«»「」『』]([^"“”„«»「」『』]*)(?:["“”„«»「」『』]|$)|[^"“”„«»「」『』]+/gu;

const gershayim = /(?<=\p{Script=Hebrew})["“”„](?=\p{Script=Hebrew})/gu;

/**
 * The clauses of a query: single words, phrases in quotes, and runs of a script without spaces, which are phrases
 * too.
 */
export function parseClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  const known = new Set<string>();
  const add = (clause: Clause) => {
    const key = `${clause.kind} ${clause.tokens.map(({ term }) => term).join(' ')}`;
    if (clause.tokens.length === 0 || known.has(key) || clauses.length === maxClauses) return;
    known.add(key);
    clauses.push(clause);
  };
  const isOpen = (tokens: readonly Token[]): boolean => tokens.at(-1)?.end === text.length;
  // The quotation mark in a Hebrew abbreviation, such as צה"ל, does not begin a phrase.
  const withoutGershayim = text.replaceAll(gershayim, '״');
  for (const { 0: part, 1: inQuotes, index } of withoutGershayim.matchAll(parts)) {
    if (inQuotes !== undefined) {
      const tokens = queryTokens(tokenizeAt(inQuotes, index + 1)).slice(0, maxClauses);
      add({ kind: tokens.length > 1 ? 'phrase' : 'word', tokens, open: isOpen(tokens), quoted: true });
      continue;
    }
    for (const tokens of runsOf(queryTokens(tokenizeAt(part, index)))) {
      const [first] = tokens;
      // In a script without spaces, a single character is shorter than a term and can only match as a prefix.
      const isPrefix = tokens.length === 1 && first !== undefined && hasUnspaced(first.term);
      add({ kind: tokens.length > 1 ? 'phrase' : 'word', tokens, open: isPrefix || isOpen(tokens), quoted: false });
    }
  }
  return clauses;
}

/** The tokens of a part of a query, with their positions in the whole. */
const tokenizeAt = (part: string, offset: number): Token[] =>
  tokenize(part).map((token) => ({ ...token, begin: token.begin + offset, end: token.end + offset }));

/** Groups tokens that overlap, as those of a run without spaces do. All others are alone. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && token.from < before.to) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs;
}
