import { cacheName, storyFile } from '../../edition/addresses.ts';
import type { Card } from '../../edition/published.ts';
import { cachedPaths } from '../../platform/cached-paths.ts';
import { newestFirst, readingPositions, savedStories, visits } from './collections.ts';

/**
 * Lists the reader's stories that open without a connection, since the service worker has cached them: saved stories
 * first, then opened ones, latest first.
 */
export async function offlineStories(): Promise<Card[]> {
  const base = import.meta.env.BASE_URL;
  const paths = await cachedPaths(cacheName(base, 'data'));
  const records = [savedStories, visits, readingPositions].flatMap((collection) =>
    newestFirst(collection.all().values()),
  );
  const cards = new Map(records.map(({ card }) => [card.slug, card]));
  return [...cards.values()].filter(({ slug }) => paths.has(`${base}${storyFile(slug).slice(1)}`));
}
