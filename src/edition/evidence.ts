/**
 * How likely two stories are related. In two steps: what their words say where as many pairs are
 * related as not (a logistic regression on news that is not ours), and how many are related in
 * this edition, which its own pairs tell (expectation maximization for a class's share; Saerens and
 * others 2002, doi:10.1162/089976602753284446). One floor would show too little where each event
 * has twenty stories, and too much where most have one.
 */

/** The coefficients of the figures' logarithms; docs/decisions/2026-11-25-related.md says what they were found on. */
const intercept = 7.62;
const coefficients = { belonging: 1.48, agreement: 1.81 };
/** Added to the figures, which may be 0. */
const least = { belonging: 0.01, agreement: 0.02 };

/**
 * @param belonging the cosine of one story's own words with those of the other and its neighbours, less chance: the lesser
 * of the two, since a story without a relative has the words of a crowd only once it is joined with it
 * @param agreement how far they are near to the same stories
 * @returns the logarithm of the odds that they are related, where half of all pairs are
 */
export const evidence = (belonging: number, agreement: number): number =>
  intercept + coefficients.belonging * Math.log(belonging + least.belonging) + coefficients.agreement * Math.log(agreement + least.agreement);

/** Of a few stories' pairs chance makes any share: so many pairs, of which so many are related, are added. */
interface Usual {
  readonly pairs: number;
  readonly share: number;
}
const usualEdition: Usual = { pairs: 100, share: 0.15 };
const rounds = 40;

/**
 * The share of pairs that are related, from the evidence of each.
 * @param usual what is known of it beforehand: absent, of an edition
 */
export function shareOf(evidences: readonly number[], usual = usualEdition): number {
  let share = usual.share;
  for (let round = 0; round < rounds; round++) {
    const expected = evidences.reduce((sum, one) => sum + likelihood(one, share), 0);
    share = (expected + usual.pairs * usual.share) / (evidences.length + usual.pairs);
  }
  return share;
}

/** How likely a pair is related, from 0 to 1, where that share of all pairs is. */
export const likelihood = (evidenced: number, share: number): number => 1 / (1 + ((1 - share) / share) * Math.exp(-evidenced));
