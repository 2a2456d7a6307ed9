/** The number of set bits in a 32-bit integer (Kernighan's method: each step clears the lowest one). */
export function bitCount(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
