/**
 * Measures lists of related stories by grades that people gave: 0 to 4, as in TREC's background linking
 * (https://trec.nist.gov/data/news.html). A grade of 4 is essential, 2 is useful. A pair without a grade counts as 2.
 */

/** For each story the grades of others, by slug. A story that is missing has the grade 0. */
export type Gold = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Figures {
  /** Means over the stories that have a related one. */
  readonly ndcg5: number;
  readonly ndcg10: number;
  readonly precision5: number;
  /** The share of shown links that are right. */
  readonly right: number;
  /** Of the stories without a related one, the share that show no link; undefined if there are none. */
  readonly silent: number | undefined;
  readonly shown: number;
}

/** A link is right from this grade on. */
const rightFrom = 2;

/** @param listed the slugs shown for a story, best first */
export function measure(slugs: readonly string[], gold: Gold, listed: (slug: string) => readonly string[]): Figures {
  let [ndcg5, ndcg10, precision5, related, right, shown, lone, silent] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const slug of slugs) {
    const grades = gold.get(slug) ?? new Map<string, number>();
    const found = listed(slug)
      .slice(0, 10)
      .map((other) => grades.get(other) ?? 0);
    shown += found.length;
    right += count(found);
    if (count([...grades.values()]) === 0) {
      lone += 1;
      if (found.length === 0) silent += 1;
      continue;
    }
    const ideal = [...grades.values()].toSorted((a, b) => b - a);
    related += 1;
    ndcg5 += gain(found, 5) / gain(ideal, 5);
    ndcg10 += gain(found, 10) / gain(ideal, 10);
    precision5 += count(found.slice(0, 5)) / 5;
  }
  const mean = (sum: number) => sum / Math.max(1, related);
  return {
    ndcg5: mean(ndcg5),
    ndcg10: mean(ndcg10),
    precision5: mean(precision5),
    right: shown === 0 ? 1 : right / shown,
    silent: lone === 0 ? undefined : silent / lone,
    shown: shown / Math.max(1, slugs.length),
  };
}

const count = (grades: readonly number[]): number => grades.filter((grade) => grade >= rightFrom).length;

/** Discounted cumulative gain; a grade gains twice what the next lower one does, as in TREC. */
const gain = (grades: readonly number[], depth: number): number =>
  grades.slice(0, depth).reduce((sum, grade, i) => sum + (grade === 0 ? 0 : 2 ** (grade - 1)) / Math.log2(i + 2), 0);

/**
 * @param pairs `[story, other, grade]`, which hold in both directions; the grade may be left out
 * @throws if the edition does not have one of the stories
 */
export function goldOf(pairs: unknown, slugs: readonly string[]): Gold {
  const known = new Map(slugs.map((slug) => [slug, new Map<string, number>()]));
  if (!Array.isArray(pairs)) throw new Error('a gold file is a list of ["story", "other", grade]');
  for (const pair of pairs as readonly unknown[]) {
    const [a, b, grade = rightFrom]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    const [ofA, ofB] = [known.get(String(a)), known.get(String(b))];
    if (ofA === undefined || ofB === undefined || typeof grade !== 'number')
      throw new Error(`the edition has no such pair of stories: ${JSON.stringify(pair)}`);
    ofA.set(String(b), grade);
    ofB.set(String(a), grade);
  }
  return known;
}
