/**
 * How many single letters must be inserted, removed, replaced or swapped with their neighbour
 * to make one text of the other (optimal string alignment distance).
 * @param limit the search ends there: a larger distance is reported as `limit + 1`
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return Math.min(at(previous, b.length), limit + 1);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

/** The known word that a mistyped one most resembles, at most a third of its letters away; undefined where none does. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Where nothing was written, nothing was mistyped.
  if (word.trim() === '') return undefined;
  let best: string | undefined;
  let distance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const d = editDistance(word.toLowerCase(), candidate.toLowerCase(), distance - 1);
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best;
}
