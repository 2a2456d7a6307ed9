/** Whether a text says otherwise than a headline, though it has the same names and words. */
import { primaryLanguage } from '../../../text/language.ts';
import { sameStem } from '../../../text/words.ts';
import { commonWords } from '../common-words.ts';
import { isLong } from './wording.ts';

/** Words that deny what is said, by language. English `t` is the end of "didn't". */
const negations: Readonly<Record<string, readonly string[]>> = {
  en: ['not', 'no', 'never', 'cannot', 't'],
  de: ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'nie', 'niemals'],
  fr: ['pas', 'jamais', 'aucun', 'aucune'],
  es: ['no', 'nunca', 'jamás'],
  pt: ['não', 'nunca', 'jamais'],
  it: ['non', 'mai'],
  nl: ['niet', 'geen', 'nooit'],
};

/** In other languages the word that is denied comes after the negation. */
const deniedBefore = new Set(['de', 'fr', 'nl']);

/** Whether two words may be forms of one, such as "sinks" and "sink". */
const mayBeOne = (a: string, b: string): boolean => a.slice(0, 3) === b.slice(0, 3);

/**
 * Prepares a function that tells whether the words of a passage say otherwise than those of a headline: only one
 * denies, or another word stands between the same two words. Words with the same first letter may be forms of one
 * verb, such as "sinks" and "sank".
 */
export function contradiction(headline: readonly string[], language: string): (words: readonly string[]) => boolean {
  const denying = negations[primaryLanguage(language)] ?? [];
  const isNegation = (word: string) => denying.includes(word);
  const common = commonWords(primaryLanguage(language));
  const long = headline.filter(isLong);
  const isOfHeadline = (word: string | undefined) => word !== undefined && long.some((own) => mayBeOne(own, word));
  const isBefore = deniedBefore.has(primaryLanguage(language));
  /** Whether a passage denies what the headline tells. */
  const denies = (words: readonly string[]) =>
    words.some(
      (word, i) =>
        isNegation(word) &&
        (isOfHeadline(words.slice(i + 1).find(isLong)) ||
          (isBefore && isOfHeadline(words.slice(0, i).findLast(isLong)))),
    );
  const isDenied = headline.some(isNegation);
  return (words) => {
    if (denies(words) !== isDenied) return true;
    const others = words.filter(isLong);
    return long.some((word, i) => {
      const [before, after] = [long[i - 1], long[i + 1]];
      if (before === undefined || after === undefined) return false;
      return others.some(
        (other, j) =>
          sameStem(before, others[j - 1] ?? '') &&
          sameStem(after, others[j + 1] ?? '') &&
          other[0] !== word[0] &&
          !common.has(other),
      );
    });
  };
}
