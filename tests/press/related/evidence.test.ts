import { describe, expect, test } from 'vitest';
import { estimateMixture, evidence, likelihood, likelyOnes } from '../../../src/press/related/evidence.ts';

test('evidence grows with each feature, and is finite for zeros', () => {
  const features = { belonging: 0.2, agreement: 0.2, lead: 0.2 };
  for (const name of ['belonging', 'agreement', 'lead'] as const)
    expect(evidence({ ...features, [name]: 0.3 })).toBeGreaterThan(evidence(features));
  expect(Number.isFinite(evidence({ belonging: 0, agreement: 0, lead: 0 }))).toBe(true);
});

test('half way between related and unrelated pairs, a pair is as likely related as the share says', () => {
  expect(likelihood(-12.5, { level: -20, share: 0.2 })).toBeCloseTo(0.2, 10);
  expect(likelihood(-12.5, { level: -20, share: 0.5 })).toBeCloseTo(0.5, 10);
});

test('what editors say counts as evidence', () => {
  expect(likelihood(-12.5, { level: -20, share: 0.5 }, Math.LN2)).toBeCloseTo(2 / 3, 10);
});

/** Evidence with a normal distribution around a mean: its quantiles (Tukey's lambda distribution, nearly normal). */
const around = (mean: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => {
    const p = (i + 0.5) / count;
    return mean + 3.87 * ((p ** 0.135 - (1 - p) ** 0.135) / 0.1975);
  });

describe('of an edition', () => {
  test('with related pairs, their share and the level of the others are estimated', () => {
    const { level, share } = estimateMixture([...around(-22, 1000), ...around(-7, 1000)], 125);
    expect(level).toBeCloseTo(-22, 0);
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.5);
  });

  test('whose texts all have much in common, a higher level is estimated, and not more related pairs', () => {
    const broad = estimateMixture(around(-17, 2000), 125);
    const narrow = estimateMixture(around(-24, 2000), 125);
    expect(broad.level - narrow.level).toBeGreaterThan(5);
    expect(broad.share).toBeLessThan(0.2);
    // The same evidence says less there.
    expect(likelihood(-10, broad)).toBeLessThan(0.5);
    expect(likelihood(-10, narrow)).toBeGreaterThan(0.9);
  });

  test('with few related pairs, their share is the lower the more stories show it', () => {
    const pairs = [...around(-18, 4700), ...around(-3, 100)];
    const [some, many] = [estimateMixture(pairs, 100), estimateMixture(pairs, 400)];
    expect(some.share).toBeGreaterThan(0.06);
    expect(many.share).toBeLessThan(0.045);
    // So a pair needs more evidence there.
    expect(likelihood(-7.5, some)).toBeGreaterThan(0.6);
    expect(likelihood(-7.5, many)).toBeLessThan(0.6);
  });

  test('with many related pairs, their share is the same however many stories show it', () => {
    const pairs = [...around(-22, 3000), ...around(-7, 1800)];
    expect(estimateMixture(pairs, 400).share).toBeCloseTo(estimateMixture(pairs, 100).share, 10);
  });

  test('of a few pairs, both stay near those of a typical edition; of none, they are those', () => {
    const typical = estimateMixture([], 0);
    const few = estimateMixture(around(-2, 4), 2);
    expect(typical.share).toBeCloseTo(1 / 6, 10);
    expect(Math.abs(few.level - typical.level)).toBeLessThan(3);
    expect(few.share).toBeLessThan(0.3);
  });
});

test.each([
  { what: 'none, if the likeliest is no likelier than a further one must be', all: [0.3, 0.7, 0.65], shown: [] },
  { what: 'all that are likely, if one is likelier', all: [0.62, 0.3, 0.76, 0.58], shown: [0.62, 0.76] },
  { what: 'none of none', all: [], shown: [] },
])('of the pairs of a story are shown: $what', ({ all, shown }) => {
  expect(likelyOnes(all, (likely) => likely)).toEqual(shown);
});
