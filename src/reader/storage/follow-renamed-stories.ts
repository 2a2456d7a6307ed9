import type { QueryClient } from '@tanstack/react-query';
import { followRenames } from './follow-renames.ts';

/**
 * Moves what is stored of renamed stories to their new slugs. Does so whenever data arrives that names former slugs.
 * @returns a function that ends this
 */
export const followRenamedStories = (client: QueryClient): (() => void) =>
  client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') followRenames(event.query.state.data);
  });
