import { Rules } from '@cto.af/linebreak';

/** A place where a line may end. */
export interface Opportunity {
  /** The start of the next line, in UTF-16 code units. */
  readonly at: number;
  /** How much an editor would mind it, on the scale of `evenness`: 0.02 is a line that is a seventh too short. */
  readonly cost: number;
}

const rules = new Rules();
const words = new Intl.Segmenter('th', { granularity: 'word' });

const hangul = /\p{Script=Hangul}/u;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** Scripts that write no space between words; UAX #14 leaves them to a dictionary. */
const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const little = /(?:^|[\s\p{Pd}\p{Ps}\p{Pi}])\p{L}{1,2}\s*$/u;

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 2), at).match(/.$/su)?.[0] ?? '';

/**
 * Where a text may be divided into lines (UAX #14), as a headline is: Korean between words,
 * Japanese and Chinese inside one only where the lines are much better for it, Thai by its words,
 * and no little word alone at the end of a line where it can be helped.
 */
export function opportunitiesIn(text: string): readonly Opportunity[] {
  const starts = new Set<number>();
  if (withoutSpaces.test(text) || han.test(text)) for (const { index } of words.segment(text)) starts.add(index);
  const found = new Map<number, number>();
  for (const at of starts) {
    if (withoutSpaces.test(before(text, at)) && withoutSpaces.test(text.slice(at, at + 1))) found.set(at, 0);
  }
  for (const { position } of rules.breaks(text)) {
    const [last, next] = [before(text, position), String.fromCodePoint(text.codePointAt(position) ?? 32)];
    if (hangul.test(last) && hangul.test(next)) continue;
    const inside = han.test(last) && han.test(next) && !starts.has(position);
    const afterSign = !/\s/u.test(last) && !han.test(last) && !han.test(next) && last !== '\u200b';
    const dangling = little.test(text.slice(Math.max(0, position - 5), position));
    found.set(position, inside ? 0.5 : afterSign ? 0.03 : dangling ? 0.012 : 0);
  }
  found.delete(0);
  found.set(text.length, 0);
  return [...found].map(([at, cost]) => ({ at, cost })).toSorted((a, b) => a.at - b.at);
}
