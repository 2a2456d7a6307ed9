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
