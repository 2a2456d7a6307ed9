/**
 * Finds capitalised words in a row, which may be a name. Also tells whether they are cut: a name is cut if it goes on
 * before or after them in a form that these rules don't know.
 */
import { kindAt, letterKinds, nextCapital } from '../../text/letters.ts';
import { calendarWords, commonWords } from './common-words.ts';

/** Capitalised words in a row. */
export interface CapitalRun {
  readonly name: string;
  /** With the common words before it that were left out. */
  readonly full: string;
  readonly words: readonly string[];
  /** Whether a sentence begins with it, or with the common words before it. */
  readonly isAtStart: boolean;
  /** Whether nothing beside it says that the name goes on: neither a letter, a digit, a sign nor a joining word. */
  readonly isWhole: boolean;
  /** The apostrophe and the letter behind it; empty if there is none. */
  readonly possessive: string;
  /** The word that follows; empty before a sign or the end of the sentence. */
  readonly next: string;
  /** The name that follows with "and" between, and both as the text writes them. */
  readonly pair: { readonly name: string; readonly text: string } | undefined;
}

// A word may begin with one or two small letters, as "iPod" does, or with an article, as "al-Qaeda" does. The letters
// after a digit, as in "16GB", are no word. A point belongs to a word between capital letters: "J.K.", "TP.HCM".
const letter = String.raw`[\p{L}\p{M}\p{N}'’-]|(?<=\p{Lu})\.(?=\p{Lu})`;
const capitalised = String.raw`(?<![\p{L}\p{M}\p{N}])(?:(?:al|el)-)?\p{Ll}{0,2}\p{Lu}(?:${letter})*`;
const particle = '(?:al|bin|da|de|del|der|di|do|du|el|es|la|of|of the|van|von)';
// At most one particle stands between two words: "Dar es Salaam", "Lord of the Rings". A point within a sentence ends
// an abbreviation: "St. Petersburg".
const joint = String.raw`(?:\.?[^\S\r\n](?:(?:${particle}|&)[^\S\r\n])?(?:\p{Ll}['’])?)`;
const run = new RegExp(`${capitalised}(?:${joint}${capitalised})*`, 'uy');
/** How many characters of a run are before its first capital letter, at most: "al-iPod". In UTF-16 code units. */
const maxSmall = 7;
const word = new RegExp(capitalised, 'uy');
/** The ending of a name in the genitive. */
export const possessiveEnd = /(?:['’]s?)$/u;
/** How much of a sentence is looked at before a name. In UTF-16 code units. */
const maxBefore = 60;
/** What stands before a name that is cut: a digit, a sign, letters with a hyphen, or a name with a joining word. */
const cutBefore = /(?:\p{N}[^\S\r\n]?|&[^\S\r\n]?|[\p{L}\p{N}][-/]|\p{Lu}[\p{L}\p{M}'’-]* (?:for|to|of)(?: the)? )$/u;
/** The last five characters of it, in nearly all cases. The whole is looked at only if they fit. */
const mayCut = /[\p{N}&/-][^\S\r\n]?$|(?:for|to|of|the) $/u;
const joining = new Set(['for', 'to', 'of']);
const cutAfter = /^(?:[^\S\r\n]?[\p{N}&]|[-/][\p{L}\p{N}]|[^\S\r\n](?:for|to|of)(?: the)? \p{Lu})/u;
/** What follows a point that ends an abbreviation, and no sentence. */
const goesOn = /^\.(?:[,;:)\]]|\s*[\p{L}\p{N}])/u;
/** A quotation begins with a capital letter too, whatever its first word is. */
const quoteBefore = /(?:^|\s)["'“„«‘:]\s?$/u;

/** A country or an organization, which other texts leave out: "U.S. President Ada Byrne". */
const initials = /^(?:\p{Lu}\.)+\p{Lu}$/u;

/** Words before the names of people that are no part of them. */
export const titles = new Set('mr mrs ms miss dr prof rep reps sen sens gov gen lt col capt sgt maj rev'.split(' '));
/** Words behind the names of companies that few texts repeat. */
const legalForms = new Set('corp inc co ltd plc llc gmbh'.split(' '));
/** Abbreviations that end a name. */
const generations = new Set(['jr', 'sr']);

/** A word of a run, and where it is in the sentence. */
interface PlacedWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the runs of a sentence, in order.
 * @param language a primary language, such as "en"
 * @param isKnown whether the text has a name by itself, too: then "Byrne's Orchard" is no name, but Byrne is
 */
export function capitalRuns(sentence: string, language: string, isKnown: (name: string) => boolean): CapitalRun[] {
  const written = placesOf(run, sentence, 0);
  if (written.length === 0) return [];
  const start = sentence.search(/\p{L}/u);
  const and = ` ${conjunction(language)} `;
  const runs: CapitalRun[] = [];
  let last: { readonly run: CapitalRun; readonly to: number } | undefined;
  for (const one of written) {
    // Most runs are one word.
    const words = /\s/u.test(one.text) ? placesOf(word, one.text, one.from) : [one];
    for (const part of partsOf(words, isKnown)) {
      const found = runOf(part, sentence, start, language);
      if (found === undefined) continue;
      const [from, to] = [part.find((one) => found.words[0] === one.text)?.from ?? 0, part.at(-1)?.to ?? 0];
      if (last !== undefined && sentence.slice(last.to, from) === and)
        runs[runs.length - 1] = { ...last.run, pair: { name: found.name, text: last.run.name + and + found.name } };
      runs.push(found);
      last = { run: found, to };
      const hasInitials = part.length > 2 && initials.test(part[0]?.text ?? '');
      const rest = hasInitials ? runOf(part.slice(1), sentence, start, language) : undefined;
      if (rest !== undefined) runs.push(rest);
    }
  }
  return runs;
}

/**
 * Finds capitalised words, one by one or in a row. They are looked for only where a capital letter is.
 * @param pattern is sticky
 * @param start where the text begins in the sentence
 */
function placesOf(pattern: RegExp, text: string, start: number): PlacedWord[] {
  const places: PlacedWord[] = [];
  let end = 0;
  let capital = nextCapital(text, 0);
  while (capital !== -1) {
    let from = capital;
    while (from > end && capital - from < maxSmall && maySmall(text, from - 1)) from -= 1;
    while (from <= capital && end <= capital) {
      pattern.lastIndex = from;
      if (pattern.test(text)) {
        end = pattern.lastIndex;
        places.push({ text: text.slice(from, end), from: start + from, to: start + end });
      }
      from += 1;
    }
    capital = nextCapital(text, Math.max(end, capital + 1));
  }
  return places;
}

/** Whether a character may stand before the first capital letter of a word. */
const maySmall = (text: string, at: number): boolean =>
  (kindAt(text, at) & letterKinds.small) !== 0 || text.charAt(at) === '-';

/**
 * Cuts words where one name ends and another begins: around the legal form of a company, and behind a possessive. A
 * single word behind a possessive may be the rest of a name.
 */
function partsOf(words: readonly PlacedWord[], isKnown: (name: string) => boolean): PlacedWord[][] {
  const parts: PlacedWord[][] = [[]];
  for (const [i, one] of words.entries()) {
    const part = parts.at(-1) ?? [];
    const isForm = legalForms.has(one.text.toLowerCase());
    if (!isForm) part.push(one);
    const isOwner = i < words.length - 1 && isKnownOwner(one.text, isKnown);
    if (isForm || isOwner) parts.push([]);
    if (isOwner && i === words.length - 2) break;
  }
  return parts.filter((part) => part.length > 0);
}

function isKnownOwner(text: string, isKnown: (name: string) => boolean): boolean {
  const owner = text.replace(possessiveEnd, '');
  return owner !== text && isKnown(owner);
}

function runOf(
  words: readonly PlacedWord[],
  sentence: string,
  start: number,
  language: string,
): CapitalRun | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const close = sentence.slice(Math.max(0, first.from - 5), first.from);
  const isQuoted = quoteBefore.test(close) && /^\s\p{Ll}/u.test(sentence.slice(last.to));
  const isAtStart = first.from === start || isQuoted;
  const common = commonWords(language);
  const calendar = calendarWords(language);
  let [from, isCut] = [0, false];
  for (const { text } of words) {
    const small = text.toLowerCase();
    const isCommon = common.has(small) && (isAtStart || words.length === 1 || from === words.length - 1);
    if (!titles.has(small) && !calendar.has(small) && !isCommon) break;
    // Within a sentence "Sunday" and "New" have a capital letter as part of a name, too: "Sunday Times".
    isCut = !titles.has(small) && !isAtStart;
    from += 1;
  }
  const kept = words.slice(from);
  const [begin] = kept;
  if (begin === undefined) return undefined;
  const possessive = possessiveEnd.exec(last.text)?.[0] ?? '';
  const after = sentence.slice(last.to);
  const next = wordAfter(sentence, last.to);
  const isGeneration = generations.has(last.text.toLowerCase()) && after.startsWith('.');
  const name = sentence.slice(begin.from, last.to - possessive.length) + (isGeneration ? '.' : '');
  const isAbbreviated = !isGeneration && after.startsWith('.') && goesOn.test(after);
  const isJoined = (next === '' || joining.has(next)) && cutAfter.test(after);
  return {
    name,
    full: sentence.slice(first.from, begin.from) + name,
    words: kept.map(({ text }) => text),
    isAtStart,
    isWhole:
      !(isCut && kept.length === 1) &&
      !isAbbreviated &&
      !(
        from === 0 &&
        mayCut.test(close) &&
        cutBefore.test(sentence.slice(Math.max(0, first.from - maxBefore), first.from))
      ) &&
      !isJoined,
    possessive,
    next,
    pair: undefined,
  };
}

/** The word in small letters behind a space; empty if there is none. */
function wordAfter(sentence: string, space: number): string {
  const start = space + 1;
  if ((kindAt(sentence, start) & letterKinds.small) === 0 || !/[^\S\r\n]/u.test(sentence.charAt(space))) return '';
  let end = start;
  while ((kindAt(sentence, end) & (letterKinds.letter | letterKinds.mark)) !== 0) end += 1;
  return sentence.slice(start, end);
}

const conjunctions = new Map<string, string>();

/** The word for "and". */
function conjunction(language: string): string {
  let known = conjunctions.get(language);
  if (known === undefined) {
    const parts = new Intl.ListFormat(language).formatToParts(['A', 'B']);
    known = parts.find(({ type }) => type === 'literal')?.value.trim() ?? '';
    conjunctions.set(language, known);
  }
  return known;
}
