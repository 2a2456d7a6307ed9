/**
 * Estimates how likely two stories are related. A logistic regression weighs the similarity of their terms; it was
 * fitted on other news. The share of related pairs in this edition, and the similarity of its related stories, are
 * estimated from its own pairs (expectation maximization for the share of a class; Saerens and others 2002,
 * doi:10.1162/089976602753284446). A fixed threshold would show too little in an edition with twenty stories about each
 * event, and too much in one with mostly one story about each.
 */

/** The coefficients of the features' logarithms. docs/decisions/2026-11-25-related.md names the data of the fit. */
const intercept = 8.11;
const coefficients = { belonging: 1.74, agreement: 1.73, level: -3.34 };
/** Added to each feature before its logarithm is taken, since the feature may be 0. */
const offsets = { belonging: 0.01, agreement: 0.02, closeness: 0.01 };

/**
 * Weighs the evidence that two stories are related.
 * @param belonging the cosine of one story's own terms with the other's blended ones, less the cosine by chance. It is
 * the lower of both directions: blending gives a story without related ones the terms of unrelated neighbours
 * @param agreement the similarity of their neighbourhoods, from 0 to 1
 * @returns the logarithm of the odds that they are related, if half of all pairs were
 */
export const evidence = (belonging: number, agreement: number): number =>
  intercept +
  coefficients.belonging * Math.log(belonging + offsets.belonging) +
  coefficients.agreement * Math.log(agreement + offsets.agreement);

/**
 * Estimates for a typical edition. `pairs` and `related` are the numbers of typical pairs that are added to the
 * edition's own, since a few pairs may be exceptional.
 */
const prior = { pairs: 100, share: 0.15, level: -1.6, related: 30 };
const shareRounds = 40;
const adjustmentRounds = 2;

/** The share of pairs that are related, estimated from the evidence for each pair. */
export function relatedShare(evidences: readonly number[]): number {
  let share = prior.share;
  for (let round = 0; round < shareRounds; round++) {
    const expected = evidences.reduce((sum, one) => sum + likelihood(one, share), 0);
    share = (expected + prior.pairs * prior.share) / (evidences.length + prior.pairs);
  }
  return share;
}

/**
 * The adjustment of the evidence for every pair to the similarity of related stories in this edition. If three reports
 * of one match share half of their words, a report of another match is not related to them. In an edition whose
 * stories share few words, it is.
 * @param pairs the evidence for each pair, and the cosine of the two stories' own terms
 */
export function closenessAdjustment(
  pairs: readonly { readonly evidence: number; readonly closeness: number }[],
): number {
  let adjustment = 0;
  for (let round = 0; round < adjustmentRounds; round++) {
    const share = relatedShare(pairs.map((pair) => pair.evidence + adjustment));
    let [level, related] = [prior.related * prior.level, prior.related];
    for (const pair of pairs) {
      // Squared, so that pairs that are almost certainly related decide.
      const weight = likelihood(pair.evidence + adjustment, share) ** 2;
      level += weight * Math.log(pair.closeness + offsets.closeness);
      related += weight;
    }
    adjustment = coefficients.level * (level / related - prior.level);
  }
  return adjustment;
}

/**
 * How likely a pair is related, from 0 to 1.
 * @param logOdds the evidence for it
 * @param share of all pairs that are related
 */
export const likelihood = (logOdds: number, share: number): number =>
  1 / (1 + ((1 - share) / share) * Math.exp(-logOdds));
