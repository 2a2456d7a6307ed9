/** What a reader asks for: as it stands in an address, and in the clauses that it is looked for by. */
import { dateExists } from '../edition/dates.ts';
import { termsOf, wholeTerms, type Placed } from './terms.ts';
import { hasUnspaced } from '../text/scripts.ts';

export interface Question {
  readonly text: string;
  /** A section's slug. */
  readonly section?: string | undefined;
  /** A topic's slug. */
  readonly topic?: string | undefined;
  /** The first day and the last, in ISO 8601. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** More would not be typed; it could only be meant to keep the browser busy. */
export const longestQuestion = 200;
const mostClauses = 12;

const day = /^\d{4}-\d{2}-\d{2}$/u;

/** @param search what follows the path in an address */
export function questionIn(search: string): Question {
  const {
    q = '',
    section,
    topic,
    from,
    to,
  }: Partial<Record<string, string>> = Object.fromEntries(new URLSearchParams(search));
  const slug = (text: string | undefined): string | undefined => text?.normalize('NFC') || undefined;
  const date = (text: string | undefined): string | undefined =>
    text !== undefined && day.test(text) && dateExists(text) ? text : undefined;
  return {
    text: q.slice(0, longestQuestion).toWellFormed(),
    section: slug(section),
    topic: slug(topic),
    from: date(from),
    to: date(to),
  };
}

/** @returns what follows the path in an address: with a question mark, or nothing where nothing is asked */
export function searchOf({ text, section, topic, from, to }: Question): '' | `?${string}` {
  const asked = new URLSearchParams(
    Object.entries({ q: text.trim(), section, topic, from, to }).filter(
      (pair): pair is [string, string] => (pair[1] ?? '') !== '',
    ),
  );
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

/** Whether there is a word to look for: a sign, such as the quotation mark that a phrase begins with, is none. */
export const hasWords = ({ text }: Question): boolean => clausesOf(text).length > 0;

/** Whether anything is asked yet. */
export const isAsked = (question: Question): boolean => hasWords(question) || hasFilter(question);

export const hasFilter = ({ section, topic, from, to }: Question): boolean =>
  [section, topic, from, to].some((value) => value !== undefined);

/** A word that stories have to have, or words next to one another. */
export type Clause = {
  readonly kind: 'word' | 'phrase';
  readonly terms: readonly Placed[];
  /** Whether the last word may go on: it is being typed. */
  readonly open: boolean;
  /** Whether the reader has put it in quotes, and wants nothing that is merely like it. */
  readonly quoted: boolean;
};

const parts = /["“”„«»「」『』]([^"“”„«»「」『』]*)(?:["“”„«»「」『』]|$)|[^"“”„«»「」『』]+/gu;

/** The clauses of a text: words, phrases in quotes, and runs of a script without spaces. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  const known = new Set<string>();
  const add = (clause: Clause) => {
    const key = `${clause.kind} ${clause.terms.map(({ term }) => term).join(' ')}`;
    if (clause.terms.length === 0 || known.has(key) || clauses.length === mostClauses) return;
    known.add(key);
    clauses.push(clause);
  };
  // Whether the last of a text's words may go on.
  const isOpen = (terms: readonly Placed[]): boolean => terms.at(-1)?.end === text.length;
  for (const { 0: part, 1: inQuotes, index } of text.matchAll(parts)) {
    if (inQuotes !== undefined) {
      const terms = wholeTerms(termsAt(inQuotes, index + 1)).slice(0, mostClauses);
      add({ kind: terms.length > 1 ? 'phrase' : 'word', terms, open: isOpen(terms), quoted: true });
      continue;
    }
    for (const terms of runsOf(wholeTerms(termsAt(part, index)))) {
      const [first] = terms;
      // Of a script without spaces, what is shorter than a term begins others.
      const begins = terms.length === 1 && first !== undefined && hasUnspaced(first.term);
      add({ kind: terms.length > 1 ? 'phrase' : 'word', terms, open: begins || isOpen(terms), quoted: false });
    }
  }
  return clauses;
}

/** The terms of a part of a question, where they stand in the whole. */
const termsAt = (part: string, at: number): Placed[] =>
  termsOf(part).map(({ term, begin, end }) => ({ term, begin: begin + at, end: end + at }));

/** Terms that overlap are of one run; all others are alone. */
function runsOf(terms: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const term of terms) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && term.begin < before.end) runs.at(-1)?.push(term);
    else runs.push([term]);
  }
  return runs;
}
