/** A headline has no limit, but no card holds more than this: in UTF-16 code units. */
const most = 1200;
/** Marks of no script of their own: Vietnamese and vocalised Arabic need up to three on a letter; more is noise. */
const marksOnALetter = 3;

const joiners = '\u200c\u200d\ufe0e\ufe0f';
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u;
const space = /[\t\n\v\f\r \u0085\u1680\u2000-\u200a\u2028\u2029\u205f]+/gu;

/** Whether a character is there to be seen: control, format and bidirectional characters are not. */
export const isSeen = (character: string): boolean => !unseen.test(character);

/** Whether a character only steers the shaping of its neighbours. */
export const isJoiner = (character: string): boolean => joiners.includes(character);

/**
 * A text as it is set: composed (NFC), single spaces, nothing unseen but what shaping needs (the
 * joiners of Persian and of emoji), no more marks on a letter than a script has, ligatures of
 * Latin letters taken apart: a typeface has its own.
 */
export function lettersOf(text: string): string {
  const letters: string[] = [];
  let marks = 0;
  for (const character of text
    .slice(0, most)
    .normalize('NFC')
    .replaceAll(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replaceAll(space, ' ')
    .trim()) {
    if (!/\p{M}/u.test(character)) marks = 0;
    else if (/\p{Script=Inherited}/u.test(character)) marks += 1;
    if (marks <= marksOnALetter && (isSeen(character) || isJoiner(character))) letters.push(character);
  }
  return letters.join('').trim();
}
