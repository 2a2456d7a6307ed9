/**
 * What lists of related stories are worth, by grades given by hand: 0 to 4, as in TREC's background
 * linking (https://trec.nist.gov/data/news.html). A grade of 4 is what a reader must have, 2 is
 * useful; a list of pairs without grades counts as 2 each.
 */

/** The grade of each story's relatives, by slug; what is not there is 0. */
export type Gold = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Figures {
  /** Means over the stories that have a relative. */
  readonly ndcg5: number;
  readonly ndcg10: number;
  readonly precision5: number;
  /** The share of all links shown that are right. */
  readonly right: number;
  /** The share of stories without a relative that show no link; undefined where there are none. */
  readonly silent: number | undefined;
  readonly shown: number;
}

/** From this grade a link is right. */
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
 * @param pairs `[story, other, grade]`, good in both directions; without a grade, related
 * @throws where the edition has no such story
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
