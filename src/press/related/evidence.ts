/**
 * Estimates how likely two stories are related.
 *
 * First a logistic regression turns the features of a pair into evidence. Then two figures of the edition adjust the
 * evidence: the share of pairs that are related, and how close related stories are. Both are estimated from the
 * edition's own pairs. A fixed threshold would show too few stories in an edition with twenty stories about each event,
 * and too many in an edition with one story about most events.
 */

/**
 * The coefficients of the regression, for the logarithm of each feature. They were fitted on news that is not in this
 * repository. docs/decisions/2026-11-25-related.md describes it, with the results on news outside the fit.
 */
const intercept = 8.11;
const coefficients = { belonging: 1.74, agreement: 1.73, editionCloseness: -3.34 };
/** Added to each feature before its logarithm is taken, since the feature may be 0. */
const offsets = { belonging: 0.01, agreement: 0.02, closeness: 0.01 };

/**
 * Weighs the evidence that two stories are related.
 * @param belonging how well each story fits the other's neighbourhood: the cosine of its own terms with the other's
 * blended terms, less the cosine by chance. Callers pass the lower value of both directions: a story without related
 * stories has the blended terms of unrelated neighbours, so one of its two values may be high by chance
 * @param agreement the similarity of the two neighbourhoods, from 0 to 1
 * @returns the logarithm of the odds that the stories are related, if half of all pairs were
 */
export const evidence = (belonging: number, agreement: number): number =>
  intercept +
  coefficients.belonging * Math.log(belonging + offsets.belonging) +
  coefficients.agreement * Math.log(agreement + offsets.agreement);

/**
 * The figures of a typical edition. They are mixed with the edition's own, since an edition with few pairs may be
 * exceptional: the share counts like that of 100 more pairs, the closeness like that of 30 more related pairs.
 */
const typical = { share: 0.15, pairs: 100, logCloseness: -1.6, relatedPairs: 30 };
const shareRounds = 40;
const adjustmentRounds = 2;

/**
 * The share of pairs that are related, estimated from the evidence for each pair by expectation maximization (Saerens,
 * Latinne and Decaestecker 2002, doi:10.1162/089976602753284446).
 */
export function relatedShare(evidences: readonly number[]): number {
  let share = typical.share;
  for (let round = 0; round < shareRounds; round++) {
    const expected = evidences.reduce((sum, one) => sum + likelihood(one, share), 0);
    share = (expected + typical.pairs * typical.share) / (evidences.length + typical.pairs);
  }
  return share;
}

/**
 * What is added to the evidence for every pair, by how close related stories are in this edition. The closer they are,
 * the more evidence a pair needs. If three reports of one match share half of their words, a report of another match is
 * not related to them. In an edition whose related stories share few words, it is.
 * @param pairs the evidence for each pair, and its closeness: the cosine of the two stories' own terms
 */
export function closenessAdjustment(
  pairs: readonly { readonly evidence: number; readonly closeness: number }[],
): number {
  let adjustment = 0;
  for (let round = 0; round < adjustmentRounds; round++) {
    const share = relatedShare(pairs.map((pair) => pair.evidence + adjustment));
    let [sum, total] = [typical.relatedPairs * typical.logCloseness, typical.relatedPairs];
    for (const pair of pairs) {
      // Squared, so that the pairs that are almost certainly related decide the mean.
      const weight = likelihood(pair.evidence + adjustment, share) ** 2;
      sum += weight * Math.log(pair.closeness + offsets.closeness);
      total += weight;
    }
    adjustment = coefficients.editionCloseness * (sum / total - typical.logCloseness);
  }
  return adjustment;
}

/**
 * How likely a pair is related, from 0 to 1.
 * @param logOdds the evidence for the pair
 * @param share the share of all pairs that are related
 */
export const likelihood = (logOdds: number, share: number): number =>
  1 / (1 + ((1 - share) / share) * Math.exp(-logOdds));
