import type { QueryClient } from '@tanstack/react-query';
import { followRenames } from './follow-renames.ts';

/**
 * Has what is stored on this device follow the stories that were renamed, whenever data arrives that names their former
 * slugs.
 * @returns a function that ends this
 */
export const followRenamedStories = (client: QueryClient): (() => void) =>
  client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') followRenames(event.query.state.data);
  });
