import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { RenderedPage } from '../../../app/renderer.tsx';
import { mastheadFile } from '../../../edition/addresses.ts';
import { tasksTogether, threadTasks } from '../../files/thread-tasks.ts';

/** A page, and the only data file besides the masthead that it reads. */
export interface PageTask {
  readonly address: string;
  /** The address of the data file. */
  readonly file: string;
  /** Its JSON. */
  readonly data: string;
}

/** Renders pages in other threads, while this one prepares more. */
export interface RenderThreads {
  /**
   * Starts to render a page.
   * @returns undefined if all threads are busy: then the caller renders the page. Otherwise a promise of the page. It
   *   gives undefined if the page reads more data than was sent along
   */
  readonly render: (page: PageTask) => Promise<{ readonly page: Promise<RenderedPage | undefined> } | undefined>;
  readonly end: () => Promise<void>;
}

export interface RendererModule {
  /** The address of the bundled renderer's module. */
  readonly module: string;
  /** The edition's base path. */
  readonly base: string;
}

/** More threads than this would wait for the one that prepares pages. */
const maxThreads = 8;
/** A thread has its next pages before it has finished some. More would only take memory. */
const pagesAhead = 2 * tasksTogether;
/** Another thread takes as long to start as this one for a hundred pages or two. Smaller editions need none. */
const pagesBeforeThreads = 400;

/**
 * Starts threads once there are enough pages to render.
 * @param masthead the data that all pages read
 * @param startAfter so many pages. For tests
 */
export function createRenderThreads(
  renderer: RendererModule,
  masthead: unknown,
  startAfter = pagesBeforeThreads,
): RenderThreads {
  let asked = 0;
  let threads: readonly RenderThread[] = [];
  const start = () => startThread({ ...renderer, mastheadFile, masthead });
  const count = Math.min(Math.max(availableParallelism() - 1, 1), maxThreads);
  const renderIn = (page: PageTask) => threads.find((thread) => thread.waiting() < pagesAhead)?.render(page);
  return {
    async render(page) {
      asked += 1;
      if (asked === startAfter) threads = Array.from({ length: count }, start);
      if (threads.length === 0) return undefined;
      const started = renderIn(page);
      if (started !== undefined) return { page: started };
      // Their answers are waiting.
      await setImmediate();
      const later = renderIn(page);
      return later && { page: later };
    },
    end: async () => void (await Promise.all(threads.map((thread) => thread.end()))),
  };
}

interface RenderThread {
  /** How many pages it has not finished; infinite until it is ready. */
  readonly waiting: () => number;
  readonly render: (page: PageTask) => Promise<RenderedPage | undefined>;
  readonly end: () => Promise<unknown>;
}

function startThread(
  workerData: RendererModule & { readonly mastheadFile: string; readonly masthead: unknown },
): RenderThread {
  const worker = new Worker(new URL('render-worker.js', import.meta.url), { workerData });
  const tasks = threadTasks(worker, 'a thread that renders pages has ended');
  let isReady = false;
  tasks.run(undefined).then(
    () => (isReady = true),
    () => undefined,
  );
  return {
    waiting: () => (isReady ? tasks.waiting() : Infinity),
    render: (page) => tasks.runSoon(page) as Promise<RenderedPage | undefined>,
    end: () => worker.terminate(),
  };
}
