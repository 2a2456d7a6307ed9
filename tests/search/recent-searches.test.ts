// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { settingsId } from '../../src/reader/appearance/appearance.ts';
import { historySettings } from '../../src/reader/storage/collections.ts';
import { addRecentSearch, clearRecentSearches, recentSearches } from '../../src/search/recent-searches.ts';

const texts = () => recentSearches.get(settingsId)?.texts;

afterEach(() => {
  clearRecentSearches();
  historySettings.remove(settingsId);
});

test('the newest search comes first, with single spaces', () => {
  addRecentSearch('wheat');
  addRecentSearch('  Russian \n harvest ');
  expect(texts()).toEqual(['Russian harvest', 'wheat']);
});

test('a repeated search moves to the front, in its newest spelling', () => {
  for (const text of ['wheat', 'rye', 'Wheat']) addRecentSearch(text);
  expect(texts()).toEqual(['Wheat', 'rye']);
});

test('the last eight are stored', () => {
  for (let i = 1; i <= 10; i++) addRecentSearch(`search ${i}`);
  expect(texts()).toEqual([10, 9, 8, 7, 6, 5, 4, 3].map((i) => `search ${i}`));
});

test('a text without words is not stored', () => {
  for (const text of ['', ' ', '"', '…']) addRecentSearch(text);
  expect(texts()).toBeUndefined();
});

test('nothing is stored while history is paused', () => {
  addRecentSearch('wheat');
  historySettings.put(settingsId, { paused: true });
  addRecentSearch('rye');
  expect(texts()).toEqual(['wheat']);
});

test('fields of a newer version are kept', () => {
  recentSearches.put(settingsId, { texts: ['wheat'], pinned: ['rye'] });
  addRecentSearch('oats');
  expect(recentSearches.get(settingsId)).toEqual({ texts: ['oats', 'wheat'], pinned: ['rye'] });
});

test('clearing removes all', () => {
  addRecentSearch('wheat');
  clearRecentSearches();
  expect(texts()).toBeUndefined();
});

test('of what another program has stored, at most eight are read, each as long as a query', () => {
  const stored = { texts: ['W'.repeat(1_000_000), ...Array.from({ length: 100_000 }, (_, i) => `search ${i}`)] };
  expect(recentSearches.parse(stored)).toEqual({
    texts: ['W'.repeat(200), ...[0, 1, 2, 3, 4, 5, 6].map((i) => `search ${i}`)],
  });
});
