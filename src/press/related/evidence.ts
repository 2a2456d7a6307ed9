/**
 * How likely two stories are related. What their words say where as many pairs are related as not is a
 * logistic regression on news that is not ours. How many are related in this edition, and how
 * close such stories are in it, its own pairs tell (expectation maximization for a class's share;
 * Saerens and others 2002, doi:10.1162/089976602753284446). One floor would show too little where
 * each event has twenty stories, and too much where most have one.
 */

/** The coefficients of the figures' logarithms; docs/decisions/2026-11-25-related.md says what they were found on. */
const intercept = 8.11;
const coefficients = { belonging: 1.74, agreement: 1.73, level: -3.34 };
/** Added to the figures, which may be 0. */
const least = { belonging: 0.01, agreement: 0.02, closeness: 0.01 };

/**
 * @param belonging the cosine of one story's own words with those of the other and its neighbours, less chance: the lesser
 * of the two, since a story without a relative has the words of a crowd only once it is joined with it
 * @param agreement how far they are near to the same stories
 * @returns the logarithm of the odds that they are related, where half of all pairs are
 */
export const evidence = (belonging: number, agreement: number): number =>
  intercept +
  coefficients.belonging * Math.log(belonging + least.belonging) +
  coefficients.agreement * Math.log(agreement + least.agreement);

/** What most editions are like. Of a few pairs chance makes any share and any level: so many usual ones are added. */
const usual = { pairs: 100, share: 0.15, level: -1.6, related: 30 };
const rounds = 40;
const adjustments = 2;

/** The share of pairs that are related, from the evidence of each. */
export function shareOf(evidences: readonly number[]): number {
  let share = usual.share;
  for (let round = 0; round < rounds; round++) {
    const expected = evidences.reduce((sum, one) => sum + likelihood(one, share), 0);
    share = (expected + usual.pairs * usual.share) / (evidences.length + usual.pairs);
  }
  return share;
}

/**
 * What is added to the evidence for any pair, by how close related stories are in this edition: beside
 * three reports of one match that share half of their words, a story of another match is not related;
 * among accounts of kinds of events, which share few, it is.
 * @param pairs the evidence for each, and the cosine of the two stories' own words
 */
export function adjustmentOf(pairs: readonly { readonly evidence: number; readonly closeness: number }[]): number {
  let adjustment = 0;
  for (let round = 0; round < adjustments; round++) {
    const share = shareOf(pairs.map((pair) => pair.evidence + adjustment));
    let [level, related] = [usual.related * usual.level, usual.related];
    for (const { evidence, closeness } of pairs) {
      // Those that are surely related say what related stories are like.
      const weight = likelihood(evidence + adjustment, share) ** 2;
      level += weight * Math.log(closeness + least.closeness);
      related += weight;
    }
    adjustment = coefficients.level * (level / related - usual.level);
  }
  return adjustment;
}

/** How likely a pair is related, from 0 to 1, where that share of all pairs is. */
export const likelihood = (evidenced: number, share: number): number =>
  1 / (1 + ((1 - share) / share) * Math.exp(-evidenced));
