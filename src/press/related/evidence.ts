/**
 * Estimates how likely two stories are related.
 *
 * First the features of a pair give evidence. How much evidence unrelated pairs have differs from edition to edition:
 * stories of an ordinary newspaper share more words with their neighbours than stories of a few unlike events do. But
 * related pairs exceed the unrelated ones of the same edition by nearly the same amount everywhere. So both figures of
 * the edition, the level of its unrelated pairs and the share of related ones, are estimated from its own pairs.
 * docs/decisions/2026-11-25-related.md has the figures.
 */

/**
 * The coefficients of a logistic regression with a constant for each edition, for the logarithm of each feature. They
 * were fitted on news that is not in this repository.
 */
const coefficients = { belonging: 2.6, agreement: 3, lead: 1 };
/** Added to each feature before its logarithm is taken, since the feature may be 0. */
const offsets = { belonging: 0.01, agreement: 0.02, lead: 0.01 };

/** The features of a pair of stories, each from 0 to 1. */
export interface PairFeatures {
  /**
   * How well each story fits the other's neighbourhood: the cosine of its own terms with the other's blended terms,
   * less the cosine by chance. It is the lower value of both directions: a story without related stories has the
   * blended terms of unrelated neighbours, so one of its two values may be high by chance.
   */
  readonly belonging: number;
  /** The similarity of the two neighbourhoods. */
  readonly agreement: number;
  /** The cosine of the two leads: the headlines and the first words of the texts. */
  readonly lead: number;
}

/** Weighs the evidence that two stories are related. */
export const evidence = ({ belonging, agreement, lead }: PairFeatures): number =>
  coefficients.belonging * Math.log(belonging + offsets.belonging) +
  coefficients.agreement * Math.log(agreement + offsets.agreement) +
  coefficients.lead * Math.log(lead + offsets.lead);

/** What is estimated of an edition. */
export interface PairMixture {
  /** The mean evidence for unrelated pairs. */
  readonly level: number;
  /** The share of pairs that are related. */
  readonly share: number;
}

/**
 * By how much the mean evidence for related pairs exceeds that for unrelated ones. It is also the variance of both:
 * with these coefficients, a difference of 1 in the evidence is one of 1 in the logarithm of the odds.
 */
const gap = 15;
/** The level of a typical edition, its standard deviation between editions, and its bounds. */
const typicalLevel = { mean: -19.5, deviation: 4.3, least: -25.5, most: -16.6 };
/** The share of a typical edition counts like that of this many pairs. */
const typicalShare = { share: 1 / 6, pairs: 48 };
/**
 * All pairs of an edition count like this many, if there are more: pairs of the same stories depend on each other, and
 * the distribution of their evidence is only roughly normal. If their share is below the typical one, they count like
 * as many pairs as there are stories. On known editions, estimates of a low share were right or still too high.
 * Estimates of a high share were often far too high.
 */
const countedPairs = 100;
const rounds = 60;
/** Pairs with nearly the same evidence are counted together: there are ten for each story. Groups for each unit. */
const groupsPerUnit = 64;

/**
 * Estimates an edition's figures: a mixture of two normal distributions, by expectation maximization (Dempster, Laird
 * and Rubin 1977, doi:10.1111/j.2517-6161.1977.tb01600.x).
 * @param evidences for all pairs of an edition
 * @param stories how many stories the pairs are of
 */
export function estimateMixture(evidences: ArrayLike<number> & Iterable<number>, stories: number): PairMixture {
  const all = Math.max(1, evidences.length);
  const pairs = Math.min(evidences.length, countedPairs);
  const pairsIfFew = Math.min(evidences.length, Math.max(countedPairs, stories));
  const weight = pairs / all;
  const { mean, deviation, least, most } = typicalLevel;
  const precision = gap / deviation ** 2;
  let mixture: PairMixture = { level: mean, share: typicalShare.share };
  const groups = grouped(evidences);
  for (let round = 0; round < rounds; round++) {
    let [related, sum] = [0, 0];
    for (const [count, one] of groups) {
      const likely = likelihood(one, mixture);
      related += count * likely;
      sum += count * (one - likely * gap);
    }
    const part = related / all;
    const counted = part < typicalShare.share ? pairsIfFew : pairs;
    mixture = {
      share: (counted * part + typicalShare.pairs * typicalShare.share) / (counted + typicalShare.pairs),
      level: Math.min(most, Math.max(least, (weight * sum + precision * mean) / (pairs + precision))),
    };
  }
  return mixture;
}

/** How many pairs have nearly the same evidence, and their mean. */
function grouped(evidences: ArrayLike<number> & Iterable<number>): (readonly [count: number, mean: number])[] {
  let [least, most] = [Infinity, -Infinity];
  for (const one of evidences) [least, most] = [Math.min(least, one), Math.max(most, one)];
  const groups = evidences.length === 0 ? 0 : Math.floor((most - least) * groupsPerUnit) + 1;
  const [counts, sums] = [new Float64Array(groups), new Float64Array(groups)];
  for (const one of evidences) {
    const group = Math.floor((one - least) * groupsPerUnit);
    counts[group] = (counts[group] ?? 0) + 1;
    sums[group] = (sums[group] ?? 0) + one;
  }
  return Array.from(counts, (count, group) => [count, (sums[group] ?? 0) / count] as const).filter(
    ([count]) => count > 0,
  );
}

/**
 * How likely a pair is related, from 0 to 1.
 * @param stated what the editors and the dates of the pair say, as the logarithm of the odds
 */
export const likelihood = (one: number, { level, share }: PairMixture, stated = 0): number =>
  1 / (1 + ((1 - share) / share) * Math.exp(level + gap / 2 - one - stated));

/**
 * The lowest likelihoods of shown pairs. A pair that is probably not related is not shown. The limit for a story's
 * likeliest pair is higher: if that pair is not related, no other is, and the story is best left alone.
 */
const minLikelihood = { ofAny: 0.6, ofLikeliest: 0.75 };

/** The pairs of one story that are likely enough to be shown: none if not even the likeliest is. */
export function likelyOnes<Pair>(pairs: readonly Pair[], likelihoodOf: (pair: Pair) => number): Pair[] {
  if (!pairs.some((pair) => likelihoodOf(pair) >= minLikelihood.ofLikeliest)) return [];
  return pairs.filter((pair) => likelihoodOf(pair) >= minLikelihood.ofAny);
}
