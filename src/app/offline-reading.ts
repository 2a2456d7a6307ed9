/** The page's side of offline reading. It is loaded after the app has started. */
import { workerAddress } from '../edition/addresses.ts';
import { trustedTypesPolicy } from '../edition/trusted-types.ts';
import { savesData } from '../platform/save-data.ts';
import { onWaitingWorker, startWorker, unregisterWorkers } from '../platform/service-worker.ts';
import { openedSlugs } from '../reader/history/opened.ts';
import { sortedRecords } from '../reader/saved/sorted-records.ts';
import { readStories, savedStories, slugOfVisit, visits } from '../reader/storage/collections.ts';
import { maxOfflineSaved, protectedReadStories } from '../service-worker/limits.ts';
import type { WorkerMessage } from '../service-worker/messages.ts';
import { followPublication, type FollowedApp } from './follow-publication.ts';
import { offerUpdate, showCacheAge, showConnectionLoss } from './offline-notices.ts';

/** Milliseconds before a change is reported, so that several changes become one report. */
const reportDelay = 200;

/**
 * Starts the service worker, reports read and saved stories to it, and shows notices about offline use and updates. The
 * latter also without a worker.
 */
export async function startOfflineReading(app: FollowedApp): Promise<void> {
  if (import.meta.env.DEV) return unregisterWorkers();
  const ageNotice = showCacheAge();
  const worker = startWorker(`${import.meta.env.BASE_URL}${workerAddress.slice(1)}`, trustedTypesPolicy);
  followPublication(app, worker, ageNotice).catch(() => undefined);
  const registration = await worker;
  if (registration === undefined) return;
  reportReading(registration);
  showConnectionLoss();
  onWaitingWorker(registration, (worker) => void offerUpdate(worker));
}

/**
 * Reports opened, read and saved stories to the worker: at once, after every change, and when the connection is back.
 * Tells it to delete what it has cached of stories that are removed from the history.
 * @returns a function that ends this
 */
export function reportReading(registration: Pick<ServiceWorkerRegistration, 'active'>): () => void {
  const { serviceWorker } = navigator;
  const loadedPage =
    location.origin + new URL(performance.getEntriesByType('navigation')[0]?.name ?? location.href).pathname;
  const openedSince = new Date(performance.timeOrigin).toISOString();
  let loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  let page = loadedPage;
  let before = openedSlugs();
  /** Stories that were removed from the history while this page was open. They are not cached again. */
  const forgotten = new Set<string>();
  /** Those of them that came back, since the reader has undone that. */
  const restored = new Set<string>();
  let isScheduled = false;

  const send = (message: WorkerMessage) => registration.active?.postMessage(message);
  const report = () => {
    isScheduled = false;
    const read = readingTimes().filter(([slug]) => !forgotten.has(slug));
    send({
      kind: 'reading',
      page,
      loaded,
      opened: read.filter(([slug, at]) => at >= openedSince || restored.has(slug)).map(([slug]) => slug),
      saved: savedSlugs().slice(0, maxOfflineSaved),
      read: read.slice(0, protectedReadStories).map(([slug]) => slug),
      saveData: savesData(),
    });
    // An active worker sees every file that is loaded from now on.
    if (serviceWorker.controller !== null) loaded = [];
  };
  const scheduleReport = () => {
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(report, reportDelay);
  };
  const onHistoryChange = () => {
    const now = openedSlugs();
    const removed = [...before].filter((slug) => !now.has(slug));
    for (const slug of now) {
      if (before.has(slug)) continue;
      if (forgotten.delete(slug)) restored.add(slug);
    }
    before = now;
    if (removed.length > 0) {
      for (const slug of removed) forgotten.add(slug);
      // The page that was loaded may be one that is to be forgotten, and is in the cache already if it is not.
      page = noPage;
      send({ kind: 'forget', stories: removed, all: now.size === 0, saved: savedSlugs() });
    }
    scheduleReport();
  };
  const stops = [savedStories.watch(scheduleReport), readStories.watch(scheduleReport), visits.watch(onHistoryChange)];
  addEventListener('online', scheduleReport);
  let hasWorker = serviceWorker.controller !== null;
  /** A worker that replaces another knows nothing of what the page has reported to that one. */
  const onOtherWorker = () => {
    if (hasWorker) scheduleReport();
    hasWorker = true;
  };
  serviceWorker.addEventListener('controllerchange', onOtherWorker);
  report();
  return () => {
    for (const stop of stops) stop();
    removeEventListener('online', scheduleReport);
    serviceWorker.removeEventListener('controllerchange', onOtherWorker);
  };
}

/** A URL outside the edition, which the worker ignores. */
const noPage = 'about:blank';

const savedSlugs = (): string[] => sortedRecords(savedStories.all()).map(({ card }) => card.slug);

/** When each story was opened or marked as read, latest first. */
function readingTimes(): readonly (readonly [slug: string, at: string])[] {
  const times = new Map<string, string>();
  const add = (slug: string, at: string) => {
    if (at > (times.get(slug) ?? '')) times.set(slug, at);
  };
  for (const [slug, { at }] of readStories.all()) add(slug, at);
  for (const [id, { at }] of visits.all()) add(slugOfVisit(id), at);
  return [...times].toSorted(([, a], [, b]) => (a < b ? 1 : -1));
}
