/** The page's side of offline reading. It is loaded after the app has started. */
import { workerAddress } from '../edition/addresses.ts';
import { trustedTypesPolicy } from '../edition/trusted-types.ts';
import { savesData } from '../platform/save-data.ts';
import { checkForUpdates, onWaitingWorker, startWorker, unregisterWorkers } from '../platform/service-worker.ts';
import { newestFirst, readStories, savedStories, type StoryRecord } from '../reader/storage/collections.ts';
import type { Collection } from '../reader/storage/collection.ts';
import { protectedReadStories } from '../service-worker/limits.ts';
import type { WorkerMessage } from '../service-worker/messages.ts';
import { offerUpdate, showCacheAge, showConnectionLoss } from './offline-notices.ts';

/** Milliseconds before a change is reported, so that several changes become one report. */
const reportDelay = 200;

/** Starts the service worker, reports read and saved stories to it, and shows notices about offline use and updates. */
export async function startOfflineReading(): Promise<void> {
  if (import.meta.env.DEV) return unregisterWorkers();
  showCacheAge();
  const registration = await startWorker(`${import.meta.env.BASE_URL}${workerAddress.slice(1)}`, trustedTypesPolicy);
  if (registration === undefined) return;
  reportReading(registration);
  showConnectionLoss();
  checkForUpdates(registration);
  onWaitingWorker(registration, (worker) => void offerUpdate(worker));
}

/** Reports read and saved stories to the worker: at once, after every change, and when the connection is back. */
export function reportReading(registration: Pick<ServiceWorkerRegistration, 'active'>): void {
  const page = location.origin + new URL(performance.getEntriesByType('navigation')[0]?.name ?? location.href).pathname;
  const openedSince = new Date(performance.timeOrigin).toISOString();
  let loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  let isScheduled = false;
  const report = () => {
    isScheduled = false;
    const read = latest(readStories);
    const message: WorkerMessage = {
      kind: 'reading',
      page,
      loaded,
      opened: slugsOf(read.filter(({ at }) => at >= openedSince)),
      saved: slugsOf(latest(savedStories)),
      read: slugsOf(read.slice(0, protectedReadStories)),
      saveData: savesData(),
    };
    registration.active?.postMessage(message);
    // An active worker sees every file that is loaded from now on.
    if (navigator.serviceWorker.controller !== null) loaded = [];
  };
  const scheduleReport = () => {
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(report, reportDelay);
  };
  for (const stories of [savedStories, readStories]) stories.watch(scheduleReport);
  addEventListener('online', scheduleReport);
  report();
}

const latest = (stories: Collection<StoryRecord>): StoryRecord[] => newestFirst(stories.all().values());
const slugsOf = (records: readonly StoryRecord[]): string[] => records.map(({ card }) => card.slug);
