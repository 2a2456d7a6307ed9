// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { routes } from '../../src/app/routes.tsx';
import { findCard, slugAt } from '../../src/keyboard/find-story.ts';
import { readingPositions, savedStories, visits } from '../../src/reader/storage/collections.ts';

const client = new QueryClient();
const context = {
  client,
  base: '/paper/',
  router: { routes, navigate: () => Promise.resolve() },
} as unknown as Parameters<typeof slugAt>[0];
const card = (headline: string) => ({ slug: 'flood', headline, text: { kind: 'headline-only' as const } });
const at = '2026-11-01T10:00:00.000Z';

afterEach(() => {
  client.clear();
  for (const collection of [savedStories, readingPositions]) collection.remove('flood');
  visits.remove('2026-11-01/flood');
});

test('the slug is read from the path of a story’s page, below the base path', () => {
  expect(slugAt(context, '/paper/stories/flood/')).toBe('flood');
  expect(slugAt(context, '/paper/headlines/')).toBeUndefined();
  expect(slugAt(context, '/stories/flood/')).toBeUndefined();
});

test('a card is found anywhere in the data of opened pages', () => {
  client.setQueryData(['a'], { lists: [null, { cards: [{ slug: 'flood' }, card('The river rises')] }] });
  expect(findCard(client, 'flood')?.headline).toBe('The river rises');
  expect(findCard(client, 'chess')).toBeUndefined();
});

test('a stored card is used where no opened page has it: saved, left before its end, visited', () => {
  visits.put('2026-11-01/flood', { card: card('Visited'), at });
  expect(findCard(client, 'flood')?.headline).toBe('Visited');
  readingPositions.put('flood', { card: card('Left'), at, block: 'p2', offset: 0, progress: 0.5 });
  expect(findCard(client, 'flood')?.headline).toBe('Left');
  savedStories.put('flood', { card: card('Saved'), at });
  expect(findCard(client, 'flood')?.headline).toBe('Saved');
});
