import type { ReadChecked } from '../../files/checked-value.ts';
import { openRelatedCache, type OpenRelatedCache } from '../related-cache.ts';
import { openSearchCache, type OpenSearchCache } from '../search-cache.ts';
import type { TextsThread } from '../texts-thread/texts-thread.ts';
import { openPlans, type OpenPlans } from './kept-plans.ts';

/** What a build keeps of pages and data for the next one. */
export interface PageCaches {
  readonly related: OpenRelatedCache;
  readonly search: OpenSearchCache;
  readonly plans: OpenPlans;
}

/**
 * Opens the caches.
 * @param folder created if it does not exist
 * @param name of their files
 * @param code a digest of the code of the build
 * @param readFile reads them, such as in another thread
 * @param thread takes a part of the work on many texts
 */
export async function openPageCaches(
  folder: string,
  name: string,
  code: string,
  readFile?: ReadChecked,
  thread?: TextsThread,
): Promise<PageCaches> {
  const [related, search, plans] = await Promise.all([
    openRelatedCache(folder, name, code, readFile, thread),
    openSearchCache(folder, name, code, readFile, thread),
    openPlans(folder, name, code, readFile),
  ]);
  return { related, search, plans };
}
