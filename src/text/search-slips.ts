/**
 * How many slips of the finger make one word of another: the optimal string alignment distance,
 * as `editDistance` has it, for thousands of words at each key.
 */

/** Letters of a word, 32 kinds in the bits of a number. */
function lettersOf(word: string, length: number): number {
  let letters = 0;
  for (let i = 0; i < length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

export function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

let rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

/**
 * @param open whether the word may only have been begun: what of the other goes on is no slip
 * @param limit a larger distance is reported as `limit + 1`
 */
export function slipsBetween(word: string, other: string, open: boolean, limit: number): number {
  const length = Math.min(other.length, word.length + limit);
  if (length < word.length - limit || (!open && other.length > length)) return limit + 1;
  // A slip brings in one letter at most that the other word has not: most words are out at once.
  if (bitsIn(lettersOf(word, word.length) & ~lettersOf(other, length)) > limit) return limit + 1;
  if (length >= rows[0].length)
    rows = [new Uint8Array(length * 2), new Uint8Array(length * 2), new Uint8Array(length * 2)];
  let [before, previous, row] = rows;
  for (let j = 0; j <= length; j++) previous[j] = Math.min(j, 255);
  for (let i = 1; i <= word.length; i++) {
    row[0] = Math.min(i, 255);
    let least = i;
    for (let j = 1; j <= length; j++) {
      const same = word.charCodeAt(i - 1) === other.charCodeAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        word.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
        word.charCodeAt(i - 2) === other.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, previous, row] = [previous, row, before];
  }
  let distance = previous[length] ?? 0;
  if (open) for (let j = Math.max(0, word.length - 1); j < length; j++) distance = Math.min(distance, previous[j] ?? 0);
  return Math.min(distance, limit + 1);
}
