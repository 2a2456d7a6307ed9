import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CollectedIndex } from '../../../search-engine/build-index.ts';
import type { IndexSettings } from '../../../search-engine/index-story.ts';
import type { SearchDocument } from '../../../search-engine/term-weights.ts';
import { threadTasks, type ThreadTasks } from '../../files/thread-tasks.ts';
import type { HelpSearch } from '../../related/candidates/shared-search.ts';
import type { StoryDocument } from '../../related/features.ts';
import type { StoredFeatures } from '../kept/stored-features.ts';
import type { TextsTask } from './texts-worker.ts';

/** The stories of an index. */
export interface StoriesToIndex {
  /** For each story a hash of all that decides its terms, besides the settings. */
  readonly keys: Float64Array;
  readonly settings: IndexSettings;
  /** Gives what a story is found by. */
  readonly documentOf: (story: number) => SearchDocument;
}

/** Works on the texts of stories in a thread of its own. */
export interface TextsThread {
  /**
   * Computes the features of stories.
   * @returns them, with the terms that no answer before has had
   * @throws the error of the thread
   */
  readonly features: (stories: ReadonlyMap<string, StoryDocument>) => Promise<StoredFeatures>;
  /** Collects what an index has of stories. The thread then ends. @throws the error of the thread */
  readonly collectIndex: (stories: StoriesToIndex) => Promise<CollectedIndex>;
  /** Lets more threads search for candidates, until there are none left. */
  readonly helpSearch: HelpSearch;
  /** Ends the threads, if they run. */
  readonly end: () => Promise<void>;
}

/** The thread takes as long to start as this one for the texts of some hundred stories. */
export const storiesForThread = 1000;

/** More threads that search would wait for memory. */
const mostHelpers = 4;

/** So many texts are sent together. All of them at once would be in memory three times. */
const textsTogether = 100;

interface StartedThread {
  readonly worker: Worker;
  readonly tasks: ThreadTasks;
}

/**
 * Gives a thread that starts with the first task.
 * @param file the bundled code of texts-worker.ts
 * @param cores of the machine
 * @returns undefined if there is only one, where the thread would take time from this one
 */
export function openTextsThread(file: string, cores = availableParallelism()): TextsThread | undefined {
  if (cores < 2) return undefined;
  let started: StartedThread | undefined;
  let helpers: readonly StartedThread[] | undefined;
  const start = (): StartedThread => {
    const worker = new Worker(file);
    return { worker, tasks: threadTasks(worker, 'the thread that works on texts has ended') };
  };
  const run = (task: TextsTask): Promise<unknown> => (started ??= start()).tasks.run(task);
  return {
    features: (stories) =>
      run({
        task: 'features',
        // Those of an edition have functions.
        stories: Array.from(stories, ([key, { slug, language, headline, description, topics, keywords, text }]) => [
          key,
          { slug, language, headline, description, topics, keywords, text },
        ]),
      }) as Promise<StoredFeatures>,
    async collectIndex({ keys, settings, documentOf }) {
      const added: Promise<unknown>[] = [];
      for (let first = 0; first < keys.length; first += textsTogether) {
        const length = Math.min(textsTogether, keys.length - first);
        const documents = Array.from({ length }, (_, i) => documentOf(first + i));
        added.push(run({ task: 'index', settings, documents }));
      }
      const collected = run({ task: 'collect', settings }) as Promise<CollectedIndex>;
      await Promise.all(added);
      return collected;
    },
    helpSearch(search) {
      helpers ??= Array.from({ length: Math.min(cores - 1, mostHelpers) }, start);
      for (const { tasks } of helpers) {
        // What a thread doesn't do is done by this one.
        tasks.run({ task: 'search', search } satisfies TextsTask).catch(() => undefined);
      }
    },
    async end() {
      for (const { worker } of [...(started === undefined ? [] : [started]), ...(helpers ?? [])])
        await worker.terminate();
    },
  };
}
