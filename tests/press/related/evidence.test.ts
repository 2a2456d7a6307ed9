import { describe, expect, test } from 'vitest';
import { closenessAdjustment, evidence, likelihood, relatedShare } from '../../../src/press/related/evidence.ts';

test('evidence grows with each figure, and is finite for zeros', () => {
  expect(evidence(0.3, 0.3)).toBeGreaterThan(evidence(0.2, 0.3));
  expect(evidence(0.3, 0.3)).toBeGreaterThan(evidence(0.3, 0.2));
  expect(Number.isFinite(evidence(0, 0))).toBe(true);
});

test('without evidence, a pair is as likely related as the share says', () => {
  expect(likelihood(0, 0.2)).toBeCloseTo(0.2, 10);
  expect(likelihood(0, 0.5)).toBeCloseTo(0.5, 10);
});

test('the same evidence means more in an edition where more pairs are related', () => {
  expect(likelihood(1, 0.5)).toBeGreaterThan(likelihood(1, 0.1) + 0.3);
});

/** Evidence for pairs that are almost certainly related, and for pairs that almost certainly are not. */
const pairs = (related: number, unrelated: number) => [
  ...Array.from({ length: related }, () => 6),
  ...Array.from({ length: unrelated }, () => -6),
];

test('the share of related pairs is estimated from the evidence', () => {
  expect(relatedShare(pairs(9000, 1000))).toBeCloseTo(0.9, 1);
  expect(relatedShare(pairs(5000, 5000))).toBeCloseTo(0.5, 1);
  expect(relatedShare(pairs(100, 9900))).toBeCloseTo(0.01, 1);
});

test('of a few pairs, the estimate stays near the prior, and of none it is the prior', () => {
  expect(relatedShare(pairs(8, 0))).toBeLessThan(0.3);
  expect(relatedShare(pairs(0, 20))).toBeGreaterThan(0.05);
  expect(relatedShare([])).toBeCloseTo(0.15, 10);
});

describe('if related stories', () => {
  const likely = (closeness: number, count = 300) => Array.from({ length: count }, () => ({ evidence: 4, closeness }));
  const unlikely = Array.from({ length: 1000 }, () => ({ evidence: -6, closeness: 0.9 }));

  test('share most of their words, the evidence for every pair is lowered', () => {
    expect(closenessAdjustment([...likely(0.4), ...unlikely])).toBeLessThan(-1);
  });

  test('share few words, it is raised', () => {
    expect(closenessAdjustment([...likely(0.1), ...unlikely])).toBeGreaterThan(1);
  });

  test('are few, it changes little, and if there are none, not at all', () => {
    expect(Math.abs(closenessAdjustment([...likely(0.4, 3), ...unlikely]))).toBeLessThan(0.5);
    expect(closenessAdjustment([])).toBeCloseTo(0, 10);
  });
});
