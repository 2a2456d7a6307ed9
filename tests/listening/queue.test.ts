import { expect, test } from 'vitest';
import type { Card } from '../../src/edition/published.ts';
import { cardsNewestFirst, nextInQueue, withCurrent, withoutCurrent } from '../../src/listening/queue.ts';

const card = (slug: string, kind: 'full' | 'headline-only' = 'full'): Card => ({
  slug,
  headline: slug,
  text: kind === 'full' ? { kind, minutes: 1 } : { kind },
});
const [a, b, c] = [card('a'), card('b'), card('c')];

test('saved stories are played newest first, each once', () => {
  const records = new Map([
    ['a', { card: a, at: '2026-01-01T00:00:00Z' }],
    ['b', { card: b, at: '2026-01-03T00:00:00Z' }],
    ['c', { card: c, at: '2026-01-02T00:00:00Z' }],
  ]);
  const saved = cardsNewestFirst(records);
  expect(saved).toEqual([b, c, a]);
  expect(nextInQueue([a], saved, new Set())).toBe(b);
  expect(nextInQueue([a, b], saved, new Set())).toBe(c);
  expect(nextInQueue([a, b, c], saved, new Set())).toBeUndefined();
});

test('stories without a text and stories that could not be loaded are skipped', () => {
  expect(nextInQueue([a], [a, card('d', 'headline-only'), b, c], new Set(['b']))).toBe(c);
});

test('going back leaves out the current story', () => {
  const played = withCurrent(withCurrent(withCurrent([], a), b), a);
  expect(played).toEqual([b, a]);
  expect(withoutCurrent(played)).toEqual([b]);
  expect(withoutCurrent([b])).toBeUndefined();
});

test('a long queue is looked through once, however many of its stories were played', () => {
  const saved = Array.from({ length: 10_000 }, (_, i) => card(`s${i}`));
  const start = performance.now();
  for (let i = 0; i < 20; i++) expect(nextInQueue(saved.slice(0, -1), saved, new Set())).toBe(saved.at(-1));
  expect(performance.now() - start).toBeLessThan(2000);
});
