import { describe, expect, test } from 'vitest';
import { highest } from '../../src/search-engine/format.ts';
import { boundaries, stableCuts } from '../../src/search-engine/stable-cuts.ts';

const terms = Array.from({ length: 2000 }, (_, i) => ((i * 2654435761) % 2 ** 32).toString(36)).toSorted();
const firstsOf = (some: readonly string[], files: number) =>
  boundaries(
    some,
    stableCuts(
      some,
      some.map(() => 8),
      files,
    ),
  );

describe('terms are cut into files', () => {
  test('of about the same length', () => {
    const cuts = stableCuts(
      terms,
      terms.map(() => 8),
      20,
    );
    expect(cuts).toHaveLength(21);
    const lengths = cuts.slice(1).map((to, i) => to - (cuts[i] ?? 0));
    expect(Math.min(...lengths)).toBeGreaterThan(50);
    expect(Math.max(...lengths)).toBeLessThan(150);
  });

  test('in nearly the same places if a term comes or goes', () => {
    const before = firstsOf(terms, 20);
    for (const i of [0, 400, 1000, 1999]) {
      const added = firstsOf(terms.toSpliced(i, 0, `${terms[i] ?? ''}a`), 20);
      const removed = firstsOf(terms.toSpliced(i, 1), 20);
      for (const after of [added, removed])
        expect(after.filter((first) => !before.includes(first)).length).toBeLessThanOrEqual(2);
    }
  });

  test('also if one is longer than several files, and if there are fewer terms than files', () => {
    expect(stableCuts(['a', 'b', 'c'], [1, 100, 1], 4)).toEqual([0, 2, 2, 2, 3]);
    expect(firstsOf(['a'], 3)).toEqual(['', highest, highest, highest]);
    expect(firstsOf([], 2)).toEqual(['', highest, highest]);
  });
});
