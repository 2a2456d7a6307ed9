/**
 * Whether a text gives names and figures the same parts as a headline. "Torrin sues Morden" and "Morden sues Torrin"
 * have the same words, and so have "kills two, injures three" and "kills three, injures two".
 */
import { valueOfWord } from '../figures.ts';
import { isFormOf, tellingRule } from './wording.ts';

/** Where a name stands in a text: its first word, and the word behind its last. */
type Span = readonly [start: number, end: number];

/** What a headline and a text are compared by. */
export interface Roles {
  readonly language: string;
  /** The words of the headline in order, and those of them that say what happens. */
  readonly headline: readonly string[];
  readonly telling: readonly string[];
  /** The names of the headline's topics, each with the ways to write it. */
  readonly names: readonly (readonly (readonly string[])[])[];
  /** Whether two words are the same but for an ending. */
  readonly isSame: (a: string, b: string) => boolean;
}

/** Prepares a function that tells whether names and figures have the same parts in the words of a passage. */
export function rolesOf(roles: Roles): (words: readonly string[]) => boolean {
  const { headline, language } = roles;
  // A name that stands in two places has no part of its own.
  const found = roles.names
    .flatMap((ways) => {
      const [span, second] = spansOf(ways, headline, roles);
      return span === undefined || second !== undefined ? [] : [{ ways, span }];
    })
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const isTelling = tellingRule(language);
  const isOther = (word: string) => isTelling(word) && !headline.some((own) => isFormOf(own, word));
  const isSubject = found[0]?.span[0] === 0;
  /** Whether a name only adds to a word that the headline lacks, as in "the brother of Ada Crane". */
  const isComplement = (words: readonly string[], start: number) =>
    start > 1 && !isTelling(words[start - 1] ?? '') && isOther(words[start - 2] ?? '');
  const besides = besidesFigures(roles);
  return (words) => {
    const spans = found.map(({ ways }) => spansOf(ways, words, roles));
    const [first = []] = spans;
    if (isSubject && first.length > 0 && first.every(([start]) => isComplement(words, start))) return false;
    if (!besides.every((pair) => isBeside(pair, words, roles))) return false;
    return found.every(({ span }, i) => {
      const [next, here, there] = [found[i + 1]?.span, spans[i] ?? [], spans[i + 1] ?? []];
      if (next === undefined || next[0] < span[1] || here.length === 0 || there.length === 0) return true;
      return isInOrder([span, next], [here, there], words, roles);
    });
  };
}

function spansOf(ways: Roles['names'][number], words: readonly string[], { isSame }: Roles): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < words.length;) {
    const way = ways.find((name) => name.every((part, i) => isSame(part, words[start + i] ?? '')));
    if (way !== undefined) spans.push([start, start + way.length]);
    start += way?.length ?? 1;
  }
  return spans;
}

/**
 * Whether two names stand in the order of the headline, with a word between them that it has there. Another small word
 * before the second name may make a passive of it: "Torrin, sued by Morden".
 */
function isInOrder(
  [one, other]: readonly [Span, Span],
  [here, there]: readonly [readonly Span[], readonly Span[]],
  words: readonly string[],
  { headline, telling, language }: Roles,
): boolean {
  const isTelling = tellingRule(language);
  const between = headline.slice(one[1], other[0]);
  const said = between.filter((word) => telling.includes(word));
  if (said.length === 0) return (here[0]?.[0] ?? 0) < (there[0]?.[0] ?? 0);
  const isNew = (word: string | undefined) => word !== undefined && !isTelling(word) && !between.includes(word);
  const joints = words.flatMap((form, place) => {
    if (!said.some((word) => isFormOf(word, form))) return [];
    const [x, y] = [closest(here, place), closest(there, place)];
    const isReversed = y.end > x.end && x.start < y.start;
    if (!isReversed && (x.end < 0 || y.start > words.length)) return [];
    const behind = words.slice(place + 1, y.start);
    const isPassive =
      place >= x.end && isNew(behind.at(-1)) && ![...words.slice(x.end, place), ...behind].some(isTelling);
    return [!isReversed && !isPassive];
  });
  return joints.length > 0 && joints.every(Boolean);
}

/** The end of the last of these names before a place, and the start of the first behind it. */
const closest = (spans: readonly Span[], place: number): { readonly end: number; readonly start: number } => ({
  end: spans.findLast(([, end]) => end <= place)?.[1] ?? -1,
  start: spans.find(([start]) => start > place)?.[0] ?? Number.POSITIVE_INFINITY,
});

/** A telling word that stands directly beside a figure of a headline, or between two. */
interface Beside {
  readonly word: string;
  readonly values: readonly number[];
  /** 1 if a figure comes behind the word, else -1. */
  readonly side: number;
}

function besidesFigures({ headline, telling, language }: Roles): Beside[] {
  const valueAt = (place: number) => valueOfWord(headline[place] ?? '', language);
  return headline.flatMap((word, place) => {
    const [before, after] = [valueAt(place - 1), valueAt(place + 1)];
    const values = [before, after].filter((value) => value !== undefined);
    const isCounted = telling.includes(word) && valueAt(place) === undefined && values.length > 0;
    return isCounted ? [{ word, values, side: after === undefined ? -1 : 1 }] : [];
  });
}

/** Whether the figure that is closest to a word in a passage is that of the headline. */
function isBeside({ word, values, side }: Beside, words: readonly string[], { language }: Roles): boolean {
  const figures = words.flatMap((form, place) => {
    const value = valueOfWord(form, language);
    return value === undefined ? [] : [{ place, value }];
  });
  // Of two at the same distance, the one on the headline's side counts.
  const distance = (steps: number) => Math.abs(steps) - (Math.sign(steps) === side ? 0.5 : 0);
  return words.some((form, from) => {
    if (!isFormOf(word, form)) return false;
    const [closest] = figures.toSorted((a, b) => distance(a.place - from) - distance(b.place - from));
    return closest !== undefined && values.includes(closest.value);
  });
}
