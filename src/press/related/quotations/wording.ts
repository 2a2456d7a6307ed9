/** Which words of a headline say what happens, and whether a text has them in another form. */
import { fold } from '../../../text/fold.ts';
import { primaryLanguage } from '../../../text/language.ts';
import { hasUnspaced } from '../../../text/scripts.ts';
import { sameStem, wordsOf } from '../../../text/words.ts';
import { calendarWords, commonWords, hasCommonWords } from '../common-words.ts';
import { onceByWord } from '../lazy.ts';

/** Conjunctions and prepositions of languages without spaces. They are as long as other words there. */
const particles = new Set(
  [
    // Thai
    'และ กับ ที่ ใน ของ จาก แก่ แล้ว',
    // Lao
    'ແລະ ກັບ ທີ່ ຢູ່ ໃນ ຂອງ ຈາກ',
    // Khmer
    'និង នៅ ក្នុង របស់ ពី នៃ',
    // Burmese
    '\u1014\u103e\u1004\u1037\u103a တွင် မှာ မှ ကို ၏ များ',
  ].flatMap((words) => words.normalize('NFKC').split(' ')),
);

/** Whether a word is long enough to have a meaning of its own. */
export const isLong = (word: string): boolean => word.length > 3 || (word.length > 1 && hasUnspaced(word));

/** How many letters may differ at the end of each of two forms, by how many letters they begin with at least. */
const maxEndings = [
  { beginning: 5, ending: 3 },
  { beginning: 3, ending: 2 },
];

/**
 * Whether a word of a text may be a form of a headline's word: "killed" for "kills", "sank" for "sinks". In many
 * languages a headline tells in the present what a text tells in the past, and there, another vowel is in the verb.
 */
export function isFormOf(word: string, form: string): boolean {
  if (sameStem(word, form)) return true;
  let common = 0;
  while (common < word.length && word[common] === form[common]) common += 1;
  const rest = Math.max(word.length, form.length) - common;
  if (maxEndings.some(({ beginning, ending }) => common >= beginning && rest <= ending)) return true;
  // "tue" and "tué".
  if (word.length > 2 && word.length === form.length && rest === 1 && fold(word) === fold(form)) return true;
  if (word[0] !== form[0] || !latin.test(word) || !latin.test(form)) return false;
  const [present, past] = [consonantsOf(word), consonantsOf(form)];
  return past.length >= 2 && present.slice(0, -1) === past;
}
const latin = /^\p{sc=Latin}+$/u;
const consonantsOf = onceByWord((word) => fold(word).replaceAll(/[aeiou]/gu, ''));

/** Short words that a headline writes with a capital letter or a digit within: "Pro", "X", "II". */
const shortName = /(?<=[\p{L}\p{N}]\s)[\p{Lu}\p{N}][\p{L}\p{N}]{0,2}(?![\p{L}\p{M}\p{N}])/gu;

/** A function that tells whether a word says something by itself: it is no common word, and no day or month. */
export function tellingRule(language: string): (word: string) => boolean {
  const primary = primaryLanguage(language);
  const [common, calendar] = [commonWords(primary), calendarWords(primary)];
  return (word) => !common.has(word) && !calendar.has(word) && !particles.has(word);
}

const digits = /^\d+$/u;
/** With fewer telling words, the longer ones of the common words count too: only "rise" tells it from "fall". */
const minTelling = 3;

/**
 * The words of a headline that say what happens, in order: no names, and no common words. Where these are not known,
 * no short words either.
 * @param isName whether a word belongs to the name of a topic
 * @param mayBeName whether it may belong to one. Such a word has to be said, but tells no more than a name
 */
export function tellingWords(
  headline: string,
  language: string,
  isName: (word: string) => boolean,
  mayBeName: (word: string) => boolean,
): string[] {
  const isTelling = tellingRule(language);
  const short = new Set((headline.match(shortName) ?? []).flatMap((name) => wordsOf(name, language)));
  const isEnough = (word: string) =>
    isLong(word) || short.has(word) || (word.length > 2 && hasCommonWords(primaryLanguage(language)));
  const words = [...new Set(wordsOf(headline, language))].filter(
    (word) => isEnough(word) && !isName(word) && !digits.test(word),
  );
  const telling = words.filter(isTelling);
  const isFew = telling.filter((word) => !mayBeName(word)).length < minTelling;
  return isFew ? words.filter((word) => isTelling(word) || isLong(word)) : telling;
}
