import { expect, test } from 'vitest';
import type { Card } from '../../src/edition/published.ts';
import { goTo, inListedOrder, nextOf, wayBack } from '../../src/listening/queue.ts';

const card = (slug: string, kind: 'full' | 'headline-only' = 'full'): Card => ({
  slug,
  headline: slug,
  text: kind === 'full' ? { kind, minutes: 1 } : { kind },
});
const [a, b, c] = [card('a'), card('b'), card('c')];

test('what is saved is heard latest first, each story once', () => {
  const saved = inListedOrder([
    { card: a, at: '2026-01-01T00:00:00Z' },
    { card: b, at: '2026-01-03T00:00:00Z' },
    { card: c, at: '2026-01-02T00:00:00Z' },
  ]);
  expect(saved).toEqual([b, c, a]);
  expect(nextOf([a], saved, new Set())).toBe(b);
  expect(nextOf([a, b], saved, new Set())).toBe(c);
  expect(nextOf([a, b, c], saved, new Set())).toBeUndefined();
});

test('headlines without text and stories that could not be read are passed over', () => {
  expect(nextOf([a], [a, card('d', 'headline-only'), b, c], new Set(['b']))).toBe(c);
});

test('the way back leads over what was heard', () => {
  const trail = goTo(goTo(goTo([], a), b), a);
  expect(trail).toEqual([b, a]);
  expect(wayBack(trail)).toEqual([b]);
  expect(wayBack([b])).toBeUndefined();
});
