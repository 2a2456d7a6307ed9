import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { editionsWithGold, figuresOf } from './score.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const editions = await editionsWithGold(root);

/** A little below the present figures: one link more or less in a small edition is no fault, a third of them is. */
const least: Readonly<Record<string, { readonly ndcg10: number; readonly right: number; readonly silent: number }>> = {
  seed: { ndcg10: 0.6, right: 0.7, silent: 0.75 },
  es: { ndcg10: 0.95, right: 0.9, silent: 0.9 },
  ja: { ndcg10: 0.95, right: 0.9, silent: 0.9 },
  th: { ndcg10: 0.95, right: 0.75, silent: 0.5 },
  topics: { ndcg10: 0.9, right: 0.8, silent: 0.55 },
  newspaper: { ndcg10: 0.65, right: 0.75, silent: 0.9 },
  lone: { ndcg10: 0, right: 0, silent: 0.9 },
  'events-de': { ndcg10: 0.8, right: 0.9, silent: 0.9 },
  'events-ar': { ndcg10: 0.8, right: 0.9, silent: 0.9 },
  'events-vi': { ndcg10: 0.9, right: 0.7, silent: 0.8 },
};

test('every edition with grades has limits here', () => {
  expect(Object.keys(least).toSorted()).toEqual([...editions.keys()]);
});

test.each([...editions])('the related stories of %s are found, and few others', async (name, { stories, gold }) => {
  const [, figures] = (await figuresOf(root, stories, gold)).rows[0] ?? [];
  expect(figures?.ndcg10).toBeGreaterThanOrEqual(least[name]?.ndcg10 ?? 1);
  expect(figures?.right).toBeGreaterThanOrEqual(least[name]?.right ?? 1);
  expect(figures?.silent).toBeGreaterThanOrEqual(least[name]?.silent ?? 1);
});
