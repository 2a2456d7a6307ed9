/**
 * What a page does so that it can be read without a connection: it starts the worker, tells it
 * what is read and saved, and tells the reader what comes of it. Loaded once a page is taken over.
 */
import { workerAddress } from '../edition/addresses.ts';
import { trustedTypesPolicy } from '../edition/trusted-types.ts';
import { savesData } from '../platform/save-data.ts';
import {
  askWorker,
  endWorkers,
  hearWorker,
  lookForUpdates,
  showBy,
  startWorker,
  watchWaiting,
} from '../platform/service-worker.ts';
import { currentNotice, showNotice, type Notice } from '../reader/notices.ts';
import { newestFirst, readStories, savedStories, type StoryRecord } from '../reader/storage/collections.ts';
import type { Collection } from '../reader/storage/store.ts';
import { fromKept, type Message } from '../service-worker/messages.ts';

const base = import.meta.env.BASE_URL;

/** As many as the worker keeps longer than what merely came by. */
const mostRead = 200;

export async function keepForOffline(): Promise<void> {
  if (import.meta.env.DEV) return endWorkers();
  sayWhatIsOld();
  const registration = await startWorker(`${base}${workerAddress.slice(1)}`, trustedTypesPolicy);
  if (registration === undefined) return;
  tellWhatIsRead(registration);
  hearOfLosses();
  lookForUpdates(registration);
  watchWaiting(registration, (worker) => void offer(worker));
}

/** A page that was answered from what is kept bears the time it is of. */
function sayWhatIsOld(): void {
  const { kept } = document.documentElement.dataset;
  if (kept === undefined) return;
  const time = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(kept));
  tellInTurn({
    text: `No answer from the network: this page is as it was on ${time}`,
    action: { label: 'Try again', run: () => location.reload() },
  });
}

/** Once, until the connection is back: where pages come from now. */
function hearOfLosses(): void {
  let told = document.documentElement.dataset['kept'] !== undefined;
  addEventListener('online', () => {
    told = false;
  });
  hearWorker((message) => {
    if (message !== fromKept || told) return;
    told = true;
    tellInTurn({ text: 'No answer from the network: what is kept on this device still opens' });
  });
}

function tellWhatIsRead(registration: ServiceWorkerRegistration): void {
  const page = location.origin + new URL(performance.getEntriesByType('navigation')[0]?.name ?? location.href).pathname;
  const begun = new Date(performance.timeOrigin).toISOString();
  let fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  let waiting = false;
  const report = () => {
    waiting = false;
    const opened = latest(readStories).filter(({ at }) => at >= begun);
    const message: Message = {
      kind: 'reading',
      page,
      fetched,
      opened: slugsOf(opened),
      saved: slugsOf(latest(savedStories)),
      read: slugsOf(latest(readStories).slice(0, mostRead)),
      thrifty: savesData(),
    };
    registration.active?.postMessage(message);
    // What is fetched from now on goes through the worker.
    if (navigator.serviceWorker.controller !== null) fetched = [];
  };
  const reportSoon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(report, 200);
  };
  for (const shelf of [savedStories, readStories]) shelf.watch(reportSoon);
  addEventListener('online', reportSoon);
  report();
}

const latest = (shelf: Collection<StoryRecord>): StoryRecord[] => newestFirst(shelf.all().values());
const slugsOf = (records: readonly StoryRecord[]): string[] => records.map(({ card }) => card.slug);

/** A worker waits while tabs are open that its edition is not in. The reader can have it now. */
async function offer(worker: ServiceWorker): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
  const question: Message = { kind: 'is it yours', script };
  if ((await askWorker(worker, question)) === true) return;
  const wish: Message = { kind: 'take over' };
  tellInTurn({ text: 'A new edition is out', action: { label: 'Show it', run: () => showBy(worker, wish) } });
}

/** What is not urgent takes nothing away that is being said. */
function tellInTurn(next: Notice): void {
  if (currentNotice.get() === undefined) return showNotice(next);
  const stop = currentNotice.watch(() => {
    if (currentNotice.get() !== undefined) return;
    stop();
    // What has just been closed is closed first.
    queueMicrotask(() => tellInTurn(next));
  });
}
