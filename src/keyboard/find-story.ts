import type { QueryClient } from '@tanstack/react-query';
import { matchRoutes } from 'react-router';
import * as v from 'valibot';
import { pagePatterns } from '../edition/addresses.ts';
import { Card } from '../edition/published.ts';
import { readingPositions, savedStories, visits } from '../reader/storage/collections.ts';
import type { ShortcutContext } from './shortcut-context.ts';

/**
 * The slug of the story at a path; undefined for other pages.
 * @param pathname base included
 */
export function slugAt({ router, base }: ShortcutContext, pathname: string): string | undefined {
  const match = matchRoutes(router.routes, pathname, base)?.at(-1);
  return match?.route.path === pagePatterns.story ? match.params['slug'] : undefined;
}

/** Finds a story's card in the data of the pages opened so far, or among the stories stored on this device. */
export const findCard = (client: QueryClient, slug: string): Card | undefined =>
  findCardIn(client.getQueriesData({}), slug) ??
  savedStories.get(slug)?.card ??
  readingPositions.get(slug)?.card ??
  [...visits.all().values()].find(({ card }) => card.slug === slug)?.card;

/** Searches nested data of any shape: the depth of cards differs from page to page. */
function findCardIn(data: unknown, slug: string): Card | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('slug' in data && data.slug === slug) {
    const { success, output } = v.safeParse(Card, data);
    if (success) return output;
  }
  for (const part of Object.values(data)) {
    const card = findCardIn(part, slug);
    if (card !== undefined) return card;
  }
  return undefined;
}
