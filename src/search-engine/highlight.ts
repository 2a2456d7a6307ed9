/** What of a text a question has found: its words where they stand, and the passage that has most of them. */
import { paragraphId } from '../edition/addresses.ts';
import { blockText } from '../edition/plain-text.ts';
import type { Block } from '../edition/published.ts';
import type { FoundClause } from './rank.ts';
import { termsOf, type Placed } from './terms.ts';

/** What is lit: a word or a phrase. */
export interface Light {
  /** For each of its words, whether a term is it. */
  readonly words: readonly ((term: string) => boolean)[];
  /** For each word but the first, whether it overlaps the one before, as terms of a script without spaces do. */
  readonly overlaps: readonly boolean[];
}

/** @param apart whether the words of phrases are lit by themselves, since nothing has them together */
export function lightsOf(clauses: readonly FoundClause[], apart: boolean): Light[] {
  return clauses.flatMap(({ clause, matches }) => {
    const words = clause.terms.map(({ term }, i) => {
      const terms = new Set(matches[i]?.map((match) => match.term));
      const open =
        clause.open && i === clause.terms.length - 1 && !(matches[i] ?? []).some(({ how }) => how === 'slip');
      return (other: string) => terms.has(other) || other === term || (open && other.startsWith(term));
    });
    const overlaps = clause.terms.slice(1).map(({ begin }, i) => begin < (clause.terms[i]?.end ?? 0));
    return apart ? words.map((word) => ({ words: [word], overlaps: [] })) : [{ words, overlaps }];
  });
}

/** A part of a text, in UTF-16 code units. */
export interface Lit {
  readonly begin: number;
  readonly end: number;
  /** Which light falls on it. */
  readonly light: number;
}

/** What of a text is lit, in its order; nothing of it twice. */
export function litIn(text: string, lights: readonly Light[]): Lit[] {
  const terms = termsOf(text);
  const found = terms.flatMap((term, i) =>
    lights.flatMap((light, number) => {
      const end = endOf(light, terms, i);
      return end === undefined ? [] : [{ begin: term.begin, end, light: number }];
    }),
  );
  const lit: Lit[] = [];
  for (const next of found.toSorted((a, b) => a.begin - b.begin || b.end - a.end)) {
    const before = lit.at(-1);
    if (before === undefined || next.begin >= before.end) lit.push(next);
    else if (next.end > before.end) lit[lit.length - 1] = { ...before, end: next.end };
  }
  return lit;
}

/** Where a light that falls on a term ends; undefined where it does not fall on it. */
function endOf({ words, overlaps }: Light, terms: readonly Placed[], from: number): number | undefined {
  let at = from;
  for (const [i, is] of words.entries()) {
    if (i > 0) {
      const { end } = terms[at] ?? { end: Infinity };
      at += 1;
      // Behind a run of overlapping terms stand shorter ones, which are parts of the last.
      if (overlaps[i - 1] !== true) while ((terms[at]?.begin ?? Infinity) < end) at += 1;
    }
    const term = terms[at];
    if (term === undefined || !is(term.term)) return undefined;
  }
  return terms[at]?.end;
}

/** A text in parts, every other one lit: the first is not, and may be empty. */
export function partsOf(text: string, lit: readonly Pick<Lit, 'begin' | 'end'>[]): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { begin, end } of lit) {
    parts.push(text.slice(from, begin), text.slice(begin, end));
    from = end;
  }
  return [...parts, text.slice(from)];
}

/** A passage of a story that says what was asked for. */
export interface LitPassage {
  /** The id of its block. */
  readonly block: string;
  /** Its text in parts, every other one lit. */
  readonly parts: readonly string[];
  /** Words by which a browser finds it on its page. */
  readonly start: string;
}

/** Characters of a passage. */
const longest = 240;
/** Characters of it before the first lit word, where it does not begin with its paragraph. */
const before = 60;

/** The passage of a story that most lights fall on; undefined where none does. */
export function litPassage(body: readonly Block[], lights: readonly Light[]): LitPassage | undefined {
  let best:
    | { readonly block: number; readonly text: string; readonly lit: readonly Lit[]; readonly score: number }
    | undefined;
  for (const [block, content] of body.entries()) {
    const text = blockText(content);
    const all = litIn(text, lights);
    for (const [i, first] of all.entries()) {
      const lit = all.slice(i).filter(({ end }) => end - first.begin <= longest - before);
      const score = new Set(lit.map(({ light }) => light)).size * 100 + lit.length;
      if (lit.length > 0 && (best === undefined || score > best.score)) best = { block, text, lit, score };
    }
  }
  if (best === undefined) return undefined;
  const { block, text, lit } = best;
  const [first] = lit;
  const begin = beginOf(text, first?.begin ?? 0);
  const end = endAfter(text, Math.max(begin + longest, lit.at(-1)?.end ?? 0));
  const shown = litIn(text, lights).filter((part) => part.begin >= begin && part.end <= end);
  const parts = partsOf(
    text.slice(begin, end),
    shown.map((part) => ({ begin: part.begin - begin, end: part.end - begin })),
  );
  if (begin > 0) parts[0] = `… ${parts[0] ?? ''}`;
  if (end < text.length) parts[parts.length - 1] = `${parts.at(-1) ?? ''} …`;
  return { block: paragraphId(block), parts, start: wordsAround(text, first ?? { begin, end }) };
}

/** Where a passage begins that is to show a place: with its paragraph, or a little before, after a space. */
function beginOf(text: string, place: number): number {
  if (place <= before * 1.5) return 0;
  const space = text.slice(place - before, place).search(/\s/u);
  return wholeCharacter(text, space === -1 ? place - before / 3 : place - before + space + 1);
}

/** Where it ends: before a space, or where there is none, anywhere. */
function endAfter(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return wholeCharacter(text, space > place - before ? space : place);
}

/** A place that is between two characters, not within one. */
const wholeCharacter = (text: string, place: number): number =>
  (text.charCodeAt(place) & 0xfc00) === 0xdc00 ? place - 1 : place;

/** Characters that stand in an address for a place. */
const longestStart = 100;

/** What is lit, with the words about it: few passages of a page begin with the same ones. */
function wordsAround(text: string, { begin, end }: { readonly begin: number; readonly end: number }): string {
  const ahead = /(?:\S+[^\S\n]+){0,2}\S*$/u.exec(text.slice(Math.max(0, begin - longestStart), begin))?.[0] ?? '';
  const behind = /^\S*(?:[^\S\n]+\S+){0,2}/u.exec(text.slice(end, end + longestStart))?.[0] ?? '';
  const around = `${ahead}${text.slice(begin, end)}${behind}`;
  return (around.length <= longestStart ? around : text.slice(begin, end)).trim();
}
