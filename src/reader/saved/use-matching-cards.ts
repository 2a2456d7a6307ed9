import { useEffect, useMemo, useState } from 'react';
import type { Card } from '../../edition/published.ts';
import { inSlices } from '../../platform/in-slices.ts';
import { needsVariants } from '../../text/fold.ts';
import { loadVariants } from '../../text/load-variants.ts';
import type { StoryRecord } from '../storage/collections.ts';
import { matchesWords, type FoldedTexts } from './filter-saved.ts';

/**
 * The cards that contain words. The reader can go on typing while thousands of them are looked through; until that is
 * done, the result before stays.
 * @returns undefined if there are no words: then all cards match
 */
export function useMatchingCards(
  records: ReadonlyMap<string, StoryRecord>,
  words: string,
): ReadonlySet<Card> | undefined {
  const [found, setFound] = useState<ReadonlySet<Card>>();
  const isVariantsLoaded = useVariants(words);
  // Other characters are folded once the table of Chinese characters is loaded.
  // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies
  const foldedTexts = useMemo<FoldedTexts>(() => new WeakMap(), [isVariantsLoaded]);
  useEffect(() => {
    if (words.trim() === '') {
      setFound(undefined);
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const matches = matchesWords(words, foldedTexts);
    const matching = new Set<Card>();
    void inSlices(records.values(), ({ card }) => matches(card) && matching.add(card), { signal }).then(
      (isDone) => isDone && setFound(matching),
    );
    return () => controller.abort();
  }, [records, words, foldedTexts]);
  return found;
}

/**
 * Loads the table of Chinese characters when the words need it. Without a connection, they match as typed.
 * @returns whether it was loaded
 */
function useVariants(words: string): boolean {
  const [isLoaded, setLoaded] = useState(false);
  const isNeeded = needsVariants(words);
  useEffect(() => {
    if (!isNeeded) return;
    loadVariants().then(
      () => setLoaded(true),
      () => undefined,
    );
  }, [isNeeded]);
  return isLoaded;
}
