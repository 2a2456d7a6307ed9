import { editionName, pressKey } from '../build/press-key.ts';
import { cacheFolder, type PressConfig } from '../copy/press-config.ts';
import { editionInMemory, type EditionCache } from '../model/kept/edition-cache.ts';
import { openRelatedCache, type OpenRelatedCache } from '../pages/related-cache.ts';
import { openSearchCache, type OpenSearchCache } from '../pages/search-cache.ts';
import { openMemo, type Memo } from '../reuse/memo.ts';

/** What earlier readings of the stories have made. A reading gives the same with and without it. */
export interface DraftCaches {
  readonly memo: Memo;
  /** Has the edition of the last reading. */
  readonly editions: EditionCache;
  readonly related: OpenRelatedCache;
  readonly search: OpenSearchCache;
  /** Keeps what the last reading has used, for the next one. All else is forgotten. */
  readonly turn: () => void;
}

/**
 * Opens the caches of the dev server. They stay in memory while it runs. What the first reading has used is also
 * written to files, for the next start. The build has files of its own, because it leaves out drafts.
 */
export async function openDraftCaches(root: string, config: PressConfig): Promise<DraftCaches> {
  const place = [cacheFolder(root), `${editionName(config)}-drafts`, pressKey(root, config, 'drafts')] as const;
  const [memo, related, search] = await Promise.all([
    openMemo(...place),
    openRelatedCache(...place),
    openSearchCache(...place),
  ]);
  const caches = [memo, related, search];
  let isWritten = false;
  return {
    memo,
    editions: editionInMemory(),
    related,
    search,
    turn() {
      // A server that can't keep them starts as slowly as ever.
      if (!isWritten) for (const cache of caches) void cache.close().catch(() => undefined);
      isWritten = true;
      for (const cache of caches) cache.turn();
    },
  };
}
