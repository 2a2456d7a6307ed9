/** Finds names in a text by their capital letters. A name that may be cut is none: that is worse than no name. */
import { capitalRuns, possessiveEnd, type CapitalRun } from './capital-runs.ts';
import { hasCommonWords } from './common-words.ts';
import { onceByWord } from './lazy.ts';
import { kindAt, letterKinds, nextCapital } from '../../text/letters.ts';
import { sentencesOf } from '../../text/sentences/sentences.ts';

// English capitalises adjectives such as "Russian", which are not names.
const adjective = /.{3}(?:ians?|eans?|ese|ish)$/u;
/** What makes an adjective or the name of a people of a country's name: "Libyan", "Israelis". */
export const nationalEndings = ['n', 'ns', 'an', 'ans', 'i', 'is', 'ic'];
/** Languages that capitalise every noun. */
const withCapitalNouns = new Set(['de', 'lb']);
/** A syllable of Vietnamese, without its signs. */
const syllable = /^(?:ngh?|n?h|gh?|gi|kh|ph|th|tr|ch|qu|[bcdđgklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;

/** A place and the name of an agency before the first sentence: "PARIS (AP) —". */
const dateline =
  /^([^.!?\n]{0,60}?)\s(?:\(\p{Lu}[\p{L} ]*\)(?:\s?[-–—_]+)?\s|(?=[-–—_])(?<=^\p{Lu}{2}[^.!?\n]{0,50}\s)[-–—_]+\s)/u;
/** How many syllables a Vietnamese one follows, at least, if it is a word by itself. */
const minFollowed = 6;
/** A Vietnamese abbreviation, such as that of an office or a unit. It is no name, unless it can be said as a word. */
const abbreviation = /^(?:\p{Lu}{1,3}|[BCDĐGHKLMNPQRSTVX]+)$/u;

/** The name of an author or an agency behind the last sentence. */
const byline =
  /\n[^\n.!?…]{1,60}$|(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*(?:[\s/(),|–-]+\p{Lu}[\p{L}\p{M}]*){0,5}[\s/(),|–-]*$/u;

/** Where it begins at the earliest, from the end. In UTF-16 code units. */
const longestByline = 300;

/** A name behind another one in the genitive. */
const mayOwn = (sentence: string): boolean => /['’]/u.test(sentence) && owned.test(sentence);
const owned = /['’]s?\s\p{Lu}/u;

/** How a text writes a name. */
interface Uses {
  readonly words: readonly string[];
  whole: number;
  cut: number;
  possessive: string;
  possessives: number;
  /** How often it stands where a word has a capital letter for another reason. */
  starts: number;
  readonly next: Set<string>;
}

/**
 * The names in a text. A single word at the beginning of a sentence is capitalised there anyway, so it
 * counts only if it is capitalised elsewhere too. Not for headlines: English capitalises most of their words.
 * @param language a primary language, such as "en"
 */
export function namesIn(text: string, language: string): Set<string> {
  if (nextCapital(text, 0) < 0) return new Set();
  const told = withoutByline(text.trimEnd().replace(dateline, '$1.\n'));
  const sentences = sentencesOf(told, language).filter((sentence) => /[\p{Ll}\p{Lo}]/u.test(sentence));
  const unsplit = sentences.map((sentence) => capitalRuns(sentence, language, () => false));
  const known = new Set<string>();
  for (const found of unsplit) for (const { isAtStart, name } of found) if (!isAtStart) known.add(name);
  const lastWords = new Set([...known].flatMap((name) => name.split(' ').slice(-1)));
  const runs = sentences.flatMap((sentence, i) =>
    mayOwn(sentence) ? capitalRuns(sentence, language, (name) => lastWords.has(name)) : (unsplit[i] ?? []),
  );
  const families = new Set([...known].flatMap((name) => (name.includes(' ') ? name.split(' ').slice(-1) : [])));
  const uses = new Map<string, Uses>();
  for (const one of runs) count(uses, one, nameAt(one, known), hasCommonWords(language));
  const goesWithMany = language === 'vi' ? followers(told) : () => true;
  const isName = language === 'vi' ? vietnameseRule(goesWithMany) : ruleOf(told, language, uses, families);
  const names = new Set<string>();
  for (const [name, use] of uses) {
    const written = writtenName(name, use, language, families, goesWithMany);
    if (written !== undefined && use.starts < use.whole && isName(name, use)) names.add(written);
  }
  return withPairs(names, runs, uses);
}

function withoutByline(text: string): string {
  if (/[.!?…]/u.test(text.slice(-1))) return text;
  const end = text.slice(-longestByline);
  const start = end.search(byline);
  return start < 0 ? text : text.slice(0, text.length - end.length + start);
}

/** The words of a run that are a name. At the beginning of a sentence, a name elsewhere in the text shows which are. */
function nameAt({ isAtStart, full, words }: CapitalRun, known: ReadonlySet<string>): readonly string[] {
  return isAtStart && known.has(full) ? full.split(' ') : words;
}

function count(uses: Map<string, Uses>, one: CapitalRun, words: readonly string[], hasCommon: boolean): void {
  const name = words === one.words ? one.name : words.join(' ').replace(possessiveEnd, '');
  const use = uses.get(name) ?? newUses(words);
  uses.set(name, use);
  if (one.isWhole) use.whole += 1;
  else use.cut += 1;
  const isSure = hasCommon && (words.length > 1 || one.full !== one.name);
  if (one.isWhole && one.isAtStart && !isSure) use.starts += 1;
  if (one.possessive !== '') use.possessives += 1;
  use.possessive = one.possessive;
  use.next.add(one.next);
}

const newUses = (words: readonly string[]): Uses => ({
  words,
  whole: 0,
  cut: 0,
  possessive: '',
  possessives: 0,
  starts: 0,
  next: new Set(),
});

/**
 * A name as the text writes it; undefined if it is cut in most places. A name that always has "'s" keeps it: it may be
 * one such as "McDonald's".
 */
function writtenName(
  name: string,
  { words, whole, cut, next, possessive, possessives }: Uses,
  language: string,
  families: ReadonlySet<string>,
  goesWithMany: (next: string) => boolean,
): string | undefined {
  if (name.length < 2 || whole === 0 || cut > whole) return undefined;
  if (possessives === whole + cut && words.length === 1 && !families.has(name)) return name + possessive;
  const [only = ''] = next;
  return language === 'vi' && next.size === 1 && only !== '' && whole > 1 && !goesWithMany(only)
    ? `${name} ${only}`
    : name;
}

/** What else must be true of a name in most languages. */
function ruleOf(
  text: string,
  language: string,
  uses: ReadonlyMap<string, Uses>,
  families: ReadonlySet<string>,
): (name: string, use: Uses) => boolean {
  return (name, { words }) => {
    if (words.length > 1) return true;
    if (hasWord(text, name.toLowerCase())) return false;
    if (withCapitalNouns.has(language)) return families.has(name);
    if (language !== 'en') return true;
    return (
      !adjective.test(name) &&
      !nationalEndings.some((end) => name.endsWith(end) && uses.has(name.slice(0, -end.length)))
    );
  };
}

const letterOrSign = /[\p{L}\p{M}\p{N}'’-]$/u;
const letter = /^[\p{L}\p{M}]/u;

/** Whether a text has a word in small letters. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + word.length, at + word.length + 2)];
    if (!letterOrSign.test(before) && !letter.test(after)) return true;
  }
  return false;
}

/**
 * What else must be true of a Vietnamese name. Only the first syllable of a common noun in a name has a capital letter:
 * "Bộ Ngoại giao". So a name that stands before a small syllable may be cut: "Bộ Ngoại". It counts as whole if the text
 * has it twice, if it is as long as a person's name, or if the small syllable follows many others.
 */
function vietnameseRule(goesWithMany: (next: string) => boolean): (name: string, use: Uses) => boolean {
  return (name, { words, next, whole }) => {
    const last = words.at(-1) ?? '';
    if (words.length === 1) return !isSyllable(name) && !abbreviation.test(name);
    return (
      whole > 1 || !isSyllable(last) || words.length > 2 || [...next].some((one) => one === '' || goesWithMany(one))
    );
  };
}

/** Whether a small syllable follows many others in a text, as "and" does, and not one noun's first syllable. */
function followers(text: string): (next: string) => boolean {
  const known = new Map<string, boolean>();
  return (next) => {
    let answer = known.get(next);
    if (answer === undefined) known.set(next, (answer = followsMany(next, text)));
    return answer;
  };
}

function followsMany(next: string, text: string): boolean {
  if (next === '') return false;
  const before = new Set<string>();
  for (let at = text.indexOf(next); at !== -1; at = text.indexOf(next, at + 1)) {
    if ((kindAt(text, at - 1) & letterKinds.space) === 0 || isInWord(text, at + next.length)) continue;
    const end = at - 1;
    let start = end;
    while (isInWord(text, start - 1)) start -= 1;
    if (start < end) before.add(text.slice(start, end).toLowerCase());
    if (before.size >= minFollowed) return true;
  }
  return false;
}

const isInWord = (text: string, at: number): boolean =>
  (kindAt(text, at) & (letterKinds.letter | letterKinds.mark)) !== 0;

/** Whether a word is a Vietnamese syllable. */
export const isSyllable = onceByWord((word) =>
  syllable.test(word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()),
);

/** Adds two names that the text always joins with "and", such as "Trinidad and Tobago": they may be one. */
function withPairs(names: Set<string>, runs: readonly CapitalRun[], uses: ReadonlyMap<string, Uses>): Set<string> {
  const pairs = new Map<string, number>();
  for (const { pair } of runs) if (pair !== undefined) pairs.set(pair.text, (pairs.get(pair.text) ?? 0) + 1);
  for (const { name, pair } of runs) {
    if (pair === undefined || !names.has(name) || !names.has(pair.name)) continue;
    const times = pairs.get(pair.text);
    if (uses.get(name)?.whole === times && uses.get(pair.name)?.whole === times) names.add(pair.text);
  }
  return names;
}
