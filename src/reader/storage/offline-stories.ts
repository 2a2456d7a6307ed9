import { cacheName, storyFile } from '../../edition/addresses.ts';
import type { Card } from '../../edition/published.ts';
import { pathsIn } from '../../platform/kept-files.ts';
import { newestFirst, readStories, savedStories } from './collections.ts';

/** The stories of this reader's that open without a connection: what was saved, then what was opened, latest first. */
export async function offlineStories(): Promise<Card[]> {
  const base = import.meta.env.BASE_URL;
  const paths = await pathsIn(cacheName(base, 'data'));
  const records = [savedStories, readStories].flatMap((shelf) => newestFirst(shelf.all().values()));
  const cards = new Map(records.map(({ card }) => [card.slug, card]));
  return [...cards.values()].filter(({ slug }) => paths.has(`${base}${storyFile(slug).slice(1)}`));
}
