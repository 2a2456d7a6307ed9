/**
 * Scripts that are written without spaces between words, as parts of a regular expression's character class.
 * In `characterScripts` a character is a word or a syllable, in `letterScripts` it is a letter.
 */
export const characterScripts = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}`;
export const letterScripts = String.raw`\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}`;
export const unspacedScripts = characterScripts + letterScripts;

const unspacedCharacter = new RegExp(`[${unspacedScripts}]`, 'u');

/** Whether a text has a character of a script without spaces. */
export const hasUnspaced = (text: string): boolean => unspacedCharacter.test(text);

/** The same scripts by their ISO 15924 codes. */
const unspacedCodes = new Set(['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

/** Answers by tag: asking takes longer than what each of ten thousand stories does with the answer. */
const known = new Map<string, boolean>();

/** Whether a language is usually written in such a script, by Unicode CLDR's likely subtags. */
export function isUnspacedLanguage(tag: string): boolean {
  const answer = known.get(tag) ?? unspacedCodes.has(new Intl.Locale(tag).maximize().script ?? '');
  known.set(tag, answer);
  return answer;
}
