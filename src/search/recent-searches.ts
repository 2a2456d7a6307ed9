import * as v from 'valibot';
import { settingsId } from '../reader/appearance/appearance.ts';
import { historySettings, store } from '../reader/storage/collections.ts';
import { hasTerms, maxQueryLength } from '../search-engine/query.ts';

const maxRecentSearches = 8;

/** Texts of searches within their limits. */
const withinLimits = (texts: readonly string[]): string[] =>
  texts.slice(0, maxRecentSearches).map((text) => text.slice(0, maxQueryLength).toWellFormed());

/** The searches that the reader sent, or whose results they opened, newest first. */
export const recentSearches = store.collection({
  name: 'searches',
  version: 1,
  schema: v.looseObject({
    texts: v.pipe(
      v.array(v.string()),
      v.transform((texts) => withinLimits(texts)),
    ),
  }),
});

/** Puts a search first, and removes the same search in other capitals. Does nothing while history is paused. */
export function addRecentSearch(text: string): void {
  const normalized = text.replaceAll(/\s+/gu, ' ').trim();
  if (!hasTerms({ text: normalized }) || historySettings.get(settingsId)?.paused === true) return;
  const before = recentSearches.get(settingsId);
  const others = before?.texts.filter((other) => other.toLowerCase() !== normalized.toLowerCase()) ?? [];
  // A storage problem is not reported: the reader did not ask for this to be stored.
  recentSearches.put(settingsId, { ...before, texts: withinLimits([normalized, ...others]) });
}

/** Removes all recent searches. */
export const clearRecentSearches = (): void => recentSearches.remove(settingsId);
