/** Comparing texts by their letters and digits alone. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Whether two headlines say the same, or one has the other in it. */
export function isLike(a: string, b: string): boolean {
  const [one, two] = [lettersOf(a), lettersOf(b)];
  if (one === '' || two === '') return false;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return long.includes(short) && short.length >= Math.min(40, long.length * 0.5);
}

/** Whether much of a text is in a script that says more in fewer letters. */
export const isDense = (text: string): boolean => lengthIn(text) > text.length * 1.3;

/** The length of a text. Scripts without spaces, and of syllables, say more in fewer letters. */
export const lengthIn = (text: string): number =>
  text.length + (text.match(/\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang}/gu)?.length ?? 0);
