import { describe, expect, test } from 'vitest';
import { adjustmentOf, evidence, likelihood, shareOf } from '../../../src/press/related/evidence.ts';

test('evidence grows with each figure', () => {
  expect(evidence(0.3, 0.3)).toBeGreaterThan(evidence(0.2, 0.3));
  expect(evidence(0.3, 0.3)).toBeGreaterThan(evidence(0.3, 0.2));
  expect(Number.isFinite(evidence(0, 0))).toBe(true);
});

test('evidence of nothing either way leaves the share as it is', () => {
  expect(likelihood(0, 0.2)).toBeCloseTo(0.2, 10);
  expect(likelihood(0, 0.5)).toBeCloseTo(0.5, 10);
});

test('the same pair is likelier related where more pairs are', () => {
  expect(likelihood(1, 0.5)).toBeGreaterThan(likelihood(1, 0.1) + 0.3);
});

/** So many pairs with strong evidence for, and so many with strong evidence against. */
const pairs = (related: number, unrelated: number) => [
  ...Array.from({ length: related }, () => 6),
  ...Array.from({ length: unrelated }, () => -6),
];

test('the share of related pairs follows from the evidence, whatever it is', () => {
  expect(shareOf(pairs(9000, 1000))).toBeCloseTo(0.9, 1);
  expect(shareOf(pairs(5000, 5000))).toBeCloseTo(0.5, 1);
  expect(shareOf(pairs(100, 9900))).toBeCloseTo(0.01, 1);
});

test('of a few pairs it stays near to what is usual, and of none it is that', () => {
  expect(shareOf(pairs(8, 0))).toBeLessThan(0.3);
  expect(shareOf(pairs(0, 20))).toBeGreaterThan(0.05);
  expect(shareOf([])).toBeCloseTo(0.15, 10);
});

describe('where related stories', () => {
  const likely = (closeness: number, count = 300) => Array.from({ length: count }, () => ({ evidence: 4, closeness }));
  const unlikely = Array.from({ length: 1000 }, () => ({ evidence: -6, closeness: 0.9 }));

  test('share most of their words, there must be more evidence for any pair', () => {
    expect(adjustmentOf([...likely(0.4), ...unlikely])).toBeLessThan(-1);
  });

  test('share few, less of it is enough', () => {
    expect(adjustmentOf([...likely(0.1), ...unlikely])).toBeGreaterThan(1);
  });

  test('are few, or there are none, it changes little or nothing', () => {
    expect(Math.abs(adjustmentOf([...likely(0.4, 3), ...unlikely]))).toBeLessThan(0.5);
    expect(adjustmentOf([])).toBeCloseTo(0, 10);
  });
});
