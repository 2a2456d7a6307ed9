/** Finds names in a text by their capital letters. */
import { commonWords } from './common-words.ts';
import { sentencesOf } from '../../text/sentences/sentences.ts';

// Capitalised words in a row, with at most one particle between two of them: "Dar es Salaam", "Gulf of Aden". A word
// may begin with one or two small letters, as "iPod" does. The letters after a digit, as in "16GB", are no word.
const capitalisedWord = String.raw`(?<![\p{L}\p{M}\p{N}])\p{Ll}{0,2}\p{Lu}[\p{L}\p{M}\p{N}'’-]*`;
const particle = '(?:al|bin|da|de|del|der|di|do|el|es|la|of|van|von)';
const capitalised = new RegExp(String.raw`${capitalisedWord}(?:\s(?:${particle}\s)?${capitalisedWord})*`, 'gu');
const possessive = /['’]s?$/u;
// English capitalises adjectives such as "Russian", which are not names.
const adjective = /.{3}(?:ians?|eans?|ese|ish)$/u;

/** Words before the names of people that are no part of them. */
const titles = new Set(['mr', 'mrs', 'ms', 'miss']);

/**
 * The names in a text. A single word at the beginning of a sentence is capitalised there anyway, so it
 * counts only if it is capitalised elsewhere too. Not for headlines: English capitalises most of their words.
 * @param language a primary language, such as "en"
 */
export function namesIn(text: string, language: string): Set<string> {
  const names = new Set<string>();
  const whole = language === 'vi' ? vietnameseNames(text) : (name: string) => name;
  const common = commonWords(language);
  for (const sentence of sentencesOf(text, language)) {
    const start = sentence.search(/\p{L}/u);
    for (const match of sentence.matchAll(capitalised)) {
      const words = match[0].split(/\s/u);
      while (words.length > 0 && isNoName(words[0] ?? '', common, language)) words.shift();
      const name = whole(words.join(' ').replace(possessive, ''));
      if (name.length < 2 || (words.length === 1 && language === 'en' && adjective.test(name))) continue;
      if (match.index !== start || words.length > 1) names.add(name);
    }
  }
  return names;
}

const isNoName = (word: string, common: ReadonlySet<string>, language: string): boolean =>
  common.has(word.toLowerCase()) || titles.has(word.toLowerCase()) || calendar(language).has(word.toLowerCase());

/**
 * Vietnamese writes each syllable as a word, and capitalises only the first of a common noun in a name: "Ủy ban",
 * "Bộ Ngoại giao". Such a noun is always followed by the same syllable.
 * @returns a function that completes a name with the syllable that follows its last one everywhere in the text
 */
function vietnameseNames(text: string): (name: string) => string {
  const following = new Map<string, { readonly syllables: Set<string>; count: number }>();
  for (const [, syllable = '', next = ''] of text.matchAll(
    /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]*)(?=(?:\s(\p{L}+))?)/gu,
  )) {
    const known = following.get(syllable) ?? { syllables: new Set<string>(), count: 0 };
    following.set(syllable, known);
    known.syllables.add(next);
    known.count += 1;
  }
  return (name) => {
    const { syllables, count } = following.get(name.split(' ').at(-1) ?? '') ?? {
      syllables: new Set<string>(),
      count: 0,
    };
    const [next = ''] = syllables;
    return count > 1 && syllables.size === 1 && /^\p{Ll}/u.test(next) ? `${name} ${next}` : name;
  };
}

const calendars = new Map<string, ReadonlySet<string>>();

/** The names of weekdays and months, which some languages capitalise. */
function calendar(language: string): ReadonlySet<string> {
  let known = calendars.get(language);
  if (known === undefined) {
    const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
    const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
    const written = (dates: readonly Date[], options: Intl.DateTimeFormatOptions) =>
      dates.map((date) => date.toLocaleDateString(language, { ...options, timeZone: 'UTC' }).toLowerCase());
    known = new Set([
      ...written(days, { weekday: 'long' }),
      ...written(months, { month: 'long' }),
      ...written(months, { month: 'short' }),
    ]);
    calendars.set(language, known);
  }
  return known;
}
