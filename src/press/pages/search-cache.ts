/** The search index of an edition, in a file that is reused between builds. */
import { join } from 'node:path';
import { collectIndex, type CollectedIndex } from '../../search-engine/build-index.ts';
import { IndexTerms, indexStory } from '../../search-engine/index-story.ts';
import { readCheckedValue, writeCheckedValue, type ReadChecked } from '../files/checked-value.ts';
import { lazy } from '../related/lazy.ts';
import { patchIndex, storiesOf } from './kept/patch-index.ts';
import { storiesForThread, type StoriesToIndex, type TextsThread } from './texts-thread/texts-thread.ts';

export interface SearchCache {
  /**
   * Plans to collect what the index has of stories. Terms of earlier builds are taken.
   * @returns collects it, or gives what another thread has collected meanwhile
   */
  readonly collect: (stories: StoriesToIndex) => () => CollectedIndex;
}

export interface OpenSearchCache extends SearchCache {
  /** Whether an earlier build has kept an index. */
  readonly isKept: boolean;
  /** Waits for the other thread, if it collects something. @throws its error */
  readonly ready: () => Promise<void>;
  /** Forgets what was not used since this was called before: for a process that makes one edition after another. */
  readonly turn: () => void;
  /** Writes what this build has used. All else is dropped. @throws the file system's error */
  readonly close: () => Promise<void>;
}

interface KeptIndex {
  /** As JSON. */
  readonly settings: string;
  readonly keys: Float64Array;
  readonly index: CollectedIndex;
}

/** If more stories than this share have changed, all lists are made anew. */
const mostPatched = 0.02;

/** Whether the terms of an earlier build can be taken. */
const holds = (last: KeptIndex | undefined, { settings }: StoriesToIndex): last is KeptIndex =>
  last?.settings === JSON.stringify(settings);

function collect(wanted: StoriesToIndex, last: KeptIndex | undefined): CollectedIndex {
  const { keys, settings, documentOf } = wanted;
  const { buckets } = settings.pairs;
  const make = (story: number, all: IndexTerms) => indexStory(documentOf(story), settings, all);
  if (!holds(last, wanted)) {
    const all = new IndexTerms();
    return collectIndex(
      Array.from(keys, (_, story) => make(story, all)),
      all,
      buckets,
    );
  }
  const isSame = (story: number) => keys[story] === last.keys[story];
  const changed = Array.from(keys.keys()).filter((story) => !isSame(story));
  if (keys.length === last.keys.length && changed.length <= Math.max(1, keys.length * mostPatched)) {
    if (changed.length === 0) return last.index;
    const all = new IndexTerms();
    const stories = new Map(changed.map((story) => [story, make(story, all)]));
    return patchIndex(last.index, { stories, all }, keys.length);
  }
  const all = new IndexTerms([...last.index.terms]);
  const known = storiesOf(last.index, last.keys.length);
  const byKey = new Map(Array.from(last.keys, (key, story) => [key, known[story]]));
  return collectIndex(
    Array.from(keys, (key, story) => byKey.get(key) ?? make(story, all)),
    all,
    buckets,
  );
}

/** Has nothing. */
export const emptySearchCache: SearchCache = { collect: (stories) => () => collect(stories, undefined) };

/**
 * Opens the cache.
 * @param folder created if it does not exist
 * @param code a digest of the code that makes the terms. What other code has made is forgotten
 * @param readFile reads its file, such as in another thread
 * @param thread collects what the index has of many stories, if nothing of an earlier build can be taken
 */
export async function openSearchCache(
  folder: string,
  name: string,
  code: string,
  readFile?: ReadChecked,
  thread?: TextsThread,
): Promise<OpenSearchCache> {
  const file = join(folder, `${name}.terms`);
  let last = await readCheckedValue<KeptIndex>(file, code, readFile);
  let now: KeptIndex | undefined;
  let elsewhere: Promise<void> | undefined;
  return {
    isKept: last !== undefined,
    collect(stories) {
      let collected: CollectedIndex | undefined;
      if (thread !== undefined && stories.keys.length >= storiesForThread && !holds(last, stories)) {
        elsewhere = thread.collectIndex(stories).then((index) => void (collected = index));
        // `ready` says it.
        elsewhere.catch(() => undefined);
      }
      return lazy(() => {
        const index = collected ?? collect(stories, last);
        now = { settings: JSON.stringify(stories.settings), keys: stories.keys, index };
        return index;
      });
    },
    ready: async () => elsewhere,
    turn() {
      last = now ?? last;
      now = undefined;
    },
    async close() {
      if (now !== undefined && now.index !== last?.index) await writeCheckedValue(file, code, now);
    },
  };
}
