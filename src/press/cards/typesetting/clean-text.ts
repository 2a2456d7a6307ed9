/** In UTF-16 code units. A headline has no limit, but no card has room for more than this. */
const maxLength = 1200;
/** Vietnamese and vocalised Arabic need up to three marks on a letter. More is noise. */
const maxMarks = 3;

const joiners = '\u200c\u200d\ufe0e\ufe0f';
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u;
const space = /[\t\n\v\f\r \u0085\u1680\u2000-\u200a\u2028\u2029\u205f]+/gu;

/** Whether a character shows something: control, format and bidirectional characters do not. */
export const isVisibleCharacter = (character: string): boolean => !invisible.test(character);

/** Whether a character only changes how its neighbours are shaped. */
const isJoiner = (character: string): boolean => joiners.includes(character);

/**
 * A text as it can be shaped: composed (NFC), with single spaces, without invisible characters
 * except the joiners of Persian and of emoji, and with at most three marks on a letter. Latin
 * ligatures are taken apart, since fonts make their own.
 */
export function cleanText(text: string): string {
  const normalized = text
    .slice(0, maxLength)
    .normalize('NFC')
    .replaceAll(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replaceAll(space, ' ')
    .trim();
  let cleaned = '';
  let marks = 0;
  for (const character of normalized) {
    if (!/\p{M}/u.test(character)) marks = 0;
    // Marks of a script of its own, such as Burmese vowels, are not limited.
    else if (/\p{Script=Inherited}/u.test(character)) marks += 1;
    if (marks <= maxMarks && (isVisibleCharacter(character) || isJoiner(character))) cleaned += character;
  }
  return cleaned.trim();
}
