import type { QueryClient } from '@tanstack/react-query';
import { matchRoutes } from 'react-router';
import * as v from 'valibot';
import { Card } from '../edition/published.ts';
import { readStories, savedStories, visits } from '../reader/storage/collections.ts';
import type { Desk } from './context.ts';

/**
 * The slug of the story whose page is at a path; undefined for every other page.
 * @param pathname base included
 */
export function storyAt({ router, base }: Desk, pathname: string): string | undefined {
  const match = matchRoutes(router.routes, pathname, base)?.at(-1);
  return match?.route.path === '/stories/:slug/' ? match.params['slug'] : undefined;
}

/** A story's card, out of whatever pages have been made of so far, or of what is kept on this device. */
export function cardOf(client: QueryClient, slug: string): Card | undefined {
  const kept = () =>
    savedStories.get(slug)?.card ??
    readStories.get(slug)?.card ??
    [...visits.all().values()].find(({ card }) => card.slug === slug)?.card;
  return cardIn(client.getQueriesData({}), slug) ?? kept();
}

function cardIn(data: unknown, slug: string): Card | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('slug' in data && data.slug === slug) {
    const { success, output } = v.safeParse(Card, data);
    if (success) return output;
  }
  for (const part of Object.values(data)) {
    const found = cardIn(part, slug);
    if (found !== undefined) return found;
  }
  return undefined;
}
