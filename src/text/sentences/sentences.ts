import { primaryLanguage } from '../language.ts';
import { ownAbbreviations, sentenceStarters } from './abbreviations.ts';
import { cldrAbbreviations } from './cldr-abbreviations.ts';
import { segmentsOf } from '../segments.ts';

/** How a language ends sentences. */
interface Rules {
  readonly segmenter: Intl.Segmenter;
  /** Abbreviations without their last point. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  readonly hasOrdinals: boolean;
  readonly hasCapitalNouns: boolean;
  readonly hasSpacedQuotes: boolean;
  /** Finds a word that begins sentences at the beginning of a text. */
  readonly starter: RegExp | undefined;
}

/**
 * The end of no sentence, or only of none before a number, or of one if a word follows that begins sentences. A unit
 * ends one before any capital letter, if it follows a number.
 */
type AbbreviationKind = 'never-final' | 'before-number' | 'maybe-final' | 'unit';

const kindOfSign: Readonly<Partial<Record<string, AbbreviationKind>>> = {
  '#': 'before-number',
  '~': 'maybe-final',
  '%': 'unit',
};

/** Languages that write an ordinal number with a point, as in "3. Oktober". */
const ordinalLanguages = new Set('bs cs da de et eu fi fo hr hu is lb lt lv me nb nn no pl sk sl sr tr'.split(' '));

/** Languages that write spaces inside quotation marks: « Non ! » */
const spacedQuoteLanguages = new Set(['br', 'fr', 'oc']);

const aliases: Readonly<Partial<Record<string, string>>> = { bs: 'hr', nn: 'nb', no: 'nb', ms: 'id', tl: 'fil' };

const known = new Map<string, Rules>();

function rulesOf(tag: string): Rules {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const primary = primaryLanguage(tag);
  const language = aliases[primary] ?? primary;
  const starters = sentenceStarters[language];
  const rules: Rules = {
    segmenter: new Intl.Segmenter(tag, { granularity: 'sentence' }),
    abbreviations: abbreviationsOf(language),
    hasOrdinals: ordinalLanguages.has(primary),
    hasCapitalNouns: ['de', 'lb'].includes(primary),
    hasSpacedQuotes: spacedQuoteLanguages.has(primary),
    starter:
      starters === undefined
        ? undefined
        : new RegExp(String.raw`^[\p{Ps}\p{Pi}"'„]*(?:${starters.replaceAll(' ', '|')})(?![\p{L}\p{M}\p{N}.])`, 'u'),
  };
  known.set(tag, rules);
  return rules;
}

function abbreviationsOf(language: string): ReadonlyMap<string, AbbreviationKind> {
  const abbreviations = new Map<string, AbbreviationKind>();
  for (const list of [cldrAbbreviations[language], ownAbbreviations['und'], ownAbbreviations[language]]) {
    for (const entry of list?.split('|') ?? []) {
      const kind = kindOfSign[entry.slice(-1)] ?? 'never-final';
      const name = entry.replace(/[#~%]$/u, '');
      abbreviations.set(name, kind);
      // At the beginning of a sentence.
      const capital = name.charAt(0).toUpperCase() + name.slice(1);
      if (!abbreviations.has(capital)) abbreviations.set(capital, kind);
    }
  }
  return abbreviations;
}

/** The longest abbreviation, in words: "до н. э". */
const maxWords = 3;

/** The kind of the abbreviation that a text ends with, and a point and spaces behind it. */
function abbreviationAtEnd(text: string, { abbreviations }: Rules): AbbreviationKind | undefined {
  const words = text.trimEnd().slice(0, -1).split(/\s+/u).slice(-maxWords);
  for (let first = words.length - 1; first >= 0; first--) {
    const name = words
      .slice(first)
      .join(' ')
      .replace(/^[\p{P}\p{S}]+/u, '');
    // After an article: "l’on. Verdi".
    const kind =
      abbreviations.get(name) ?? (/['’]/u.test(name) ? abbreviations.get(name.replace(/^\p{L}+['’]/u, '')) : undefined);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** One initial or several, each a letter with its marks: "J. K.", "U.S.", "z. B.". */
const initials = /(?<![\p{L}\p{M}\p{N}.'’-])(?:\p{L}\p{M}*\.[\s-]*)+$/u;
/** A number with a unit of one letter: "15 h". */
const amount = /(?<![\p{L}\p{M}\p{N}])\p{N}+\s*\p{Ll}\.\s+$/u;
/** A number with a unit behind it: "500 kr.", "5 млн руб.". A code may follow: "5 min. CET". */
const measure = /\p{N}\s*(?:[\p{L}\p{M}.]+\s+)?[\p{L}\p{M}.]+\.\s+$/u;
const capitalised = /^[\p{Ps}\p{Pi}"'„]*\p{Lu}\p{M}*(?:\p{Ll}|\s)/u;
/** A number that counts or tells the time, by the word before it: "kl. 15.", "nr. 3.". */
const counted = /(?<![\p{L}\p{M}\p{N}.])(\p{L}[\p{L}\p{M}]*)(\.?)\s+\d{1,3}\.\s+$/u;
const clockWords = new Set(['kl', 'klo', 'kell', 'plkst']);
const ordinal = /(?<![\p{L}\p{M}\p{N}.,])(?:\d{1,3}|[IVX]{1,6})\.\s+$/u;
/** Scripts that end no sentence with a point. */
const pointAfterUnspaced = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*\.\s*$/u;

const fullWidthEnd = /[。！？｡．][\p{Pe}\p{Pf}"”’]*$/u;
const closedQuote = /[。！？｡．!?][」』”’"）)】》〉]+$/u;
/** How Japanese goes on after a quotation, and how Chinese says whose it is. */
const afterQuote =
  /^(?:と|って|など|の|は|が|を|に|も|で|か|や|へ|だ|[\p{sc=Han}]{0,6}?(?:说|說|表示|称|稱|道|问|問|答|指出|写道|寫道|补充|補充))/u;

/**
 * Opening marks, such as brackets, that directly follow the end of a sentence: the second 「 in 「はい。」「いいえ。」 They
 * belong to the next sentence. Unicode's rules count them as a part of the sentence before.
 */
const opens = /[\p{Ps}\p{Pi}]/u;
const openingAtEnd = /(?<=[。！？｡．.!?…][\p{Pe}\p{Pf}"”’]*)[\p{Ps}\p{Pi}]+$/u;

/** The longest sentence that is looked for at once, in UTF-16 code units. */
const maxWindow = 4000;
/** How much of the end of a sentence tells whether it goes on, in UTF-16 code units. */
const endLength = 200;

/** Whether a sentence that has this part goes on with the next one that the segmenter found. */
function goesOn(part: string, next: string, rules: Rules): boolean {
  // A quotation that ends with its own sign: “Stop!” she said.
  if (/^[\p{Ps}\p{Pi}"']*\p{Ll}/u.test(next)) return true;
  if (afterQuote.test(next) && closedQuote.test(part)) return true;
  // Without a space, only scripts of East Asia begin a sentence.
  const words = part.trimEnd();
  if (words === part) return !fullWidthEnd.test(part) && /^[\p{L}\p{N}]/u.test(next) && /[.!?]\P{L}*$/u.test(part);
  if (!words.endsWith('.')) return false;
  const tail = part.slice(-24);
  // The number of a list or a heading.
  if (pointAfterUnspaced.test(tail) || /^\s*\d{1,3}\.\s+$/u.test(part)) return true;
  const kind = abbreviationAtEnd(tail, rules);
  if (kind === 'never-final') return true;
  const isOrdinal = rules.hasOrdinals && ordinal.test(tail) && !isCounted(tail, rules);
  if (/^\p{N}/u.test(next) && (kind === 'before-number' || isOrdinal)) return true;
  const letters = initials.exec(tail)?.[0];
  // Capitals, such as U.S., can end a sentence. Lower case can't, nor initials in scripts without capitals.
  const isLower = letters !== undefined && kind === undefined && /(?!\p{Lu})\p{L}/u.test(letters);
  if (isLower && !amount.test(tail)) return true;
  if (kind === 'unit' && measure.test(tail) && capitalised.test(next)) return false;
  const canEnd = kind === 'maybe-final' || kind === 'unit' || letters !== undefined || isOrdinal;
  return canEnd && rules.starter?.test(next) !== true;
}

/** In German a noun or a month may follow: "Mo. 3. Oktober". */
function isCounted(tail: string, { abbreviations, hasCapitalNouns }: Rules): boolean {
  if (hasCapitalNouns) return false;
  const [, word = '', point = ''] = counted.exec(tail) ?? [];
  return clockWords.has(word.toLowerCase()) || (point !== '' && abbreviations.get(word) === 'before-number');
}

/**
 * The sentences of a text, each with the spaces behind it: joined, they are the text again.
 *
 * Unicode's rules (UAX #29) end a sentence after "Mr." and "3." before a capital letter. Parts that belong together by
 * the abbreviations of the language are joined again.
 * @param language BCP 47 tag
 */
export function sentencesOf(text: string, language: string): string[] {
  const rules = rulesOf(language);
  const sentences: string[] = [];
  let start = 0;
  // A line break ends no sentence: readers see a space.
  let oneLine = text.replaceAll(/[\n\r\u0085\u2028\u2029]/gu, ' ');
  // Unicode's rules know closing marks only without a space before them.
  if (rules.hasSpacedQuotes)
    oneLine = oneLine.replaceAll(/(?<=[.!?…])\s+(?=[»›])/gu, (spaces) => '»'.repeat(spaces.length));
  for (const { segment, index } of segmentsOf(oneLine, rules.segmenter, maxWindow)) {
    const part = text.slice(Math.max(start, index - endLength), index);
    // Most sentences have none. The whole pattern takes longer than all else.
    const opening = (opens.test(text.charAt(index - 1)) && openingAtEnd.exec(part)?.[0]) || '';
    const end = index - opening.length;
    if (end > start && !goesOn(part.slice(0, part.length - opening.length), opening + segment, rules)) {
      sentences.push(text.slice(start, end));
      start = end;
    }
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}
