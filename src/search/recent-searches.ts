import * as v from 'valibot';
import { hasTerms } from '../search-engine/query.ts';
import { settingsId } from '../reader/appearance/appearance.ts';
import { historySettings, store } from '../reader/storage/collections.ts';

/** What was searched for on this device, newest first. */
export const recentSearches = store.collection({
  name: 'searches',
  version: 1,
  schema: v.looseObject({ texts: v.array(v.string()) }),
});

const mostKept = 8;

/** Adds a search in front; one that was there already is there once. Who has paused the history is not listened to here either. */
export function remember(text: string): void {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  if (!hasTerms({ text: plain }) || historySettings.get(settingsId)?.paused === true) return;
  const before = recentSearches.get(settingsId);
  const others = before?.texts.filter((other) => other.toLowerCase() !== plain.toLowerCase()) ?? [];
  // Nothing the reader has asked for: what cannot be kept of it is not worth a word.
  recentSearches.put(settingsId, { ...before, texts: [plain, ...others].slice(0, mostKept) });
}

export const forgetSearches = (): void => recentSearches.remove(settingsId);
