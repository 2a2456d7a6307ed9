/**
 * The signs of Chinese and Japanese that several scripts share, such as 、 and ー. Unicode's property `scx` has more:
 * with it, the point of the Catalan "l·l" and the tilde that is written after its letter would be Chinese and Thai.
 */
const sharedSigns = [
  String.raw`\u3001-\u303f\u3099-\u309c\u30a0\u30fb\u30fc`,
  String.raw`\u3220-\u3247\u3280-\u32b0\u32c0-\u32cb\u32ff\u3358-\u3370\u337b-\u337f`,
  String.raw`\u33e0-\u33fe\ufe45\ufe46\uff61-\uff65\uff70\uff9e\uff9f`,
].join('');

/**
 * Scripts that are written without spaces between words, as parts of a regular expression's character class.
 * In `characterScripts` a character is a word or a syllable, in `letterScripts` it is a letter.
 */
export const characterScripts = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}` + sharedSigns;
export const letterScripts = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
export const unspacedScripts = characterScripts + letterScripts;

const unspacedCharacter = new RegExp(`[${unspacedScripts}]`, 'u');
/** No such script has a character below this one. */
const firstUnspaced = 0x0e00;

/** Whether a text has a character of a script without spaces. */
export function hasUnspaced(text: string): boolean {
  // Each word of each story is asked about, and a regular expression takes longer for a short one.
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= firstUnspaced) return unspacedCharacter.test(text);
  return false;
}

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
