/** Keeps an edition offline: begins and ends downloads, of which only one runs in all tabs together. */
import { cachePrefix } from '../edition/addresses.ts';
import { savesData } from '../platform/save-data.ts';
import { downloadEdition, fetchIndex, type DownloadProgress } from './download-edition.ts';
import { NoAnswer, NotTheFile } from './fetch-file.ts';
import { keepState, type KeepState } from './keep-state.ts';
import { newRecord, openKeptFiles } from './kept-files.ts';
import { amountOf } from './plan.ts';
import { onlyOneTab, tabChannel, type TabChannel } from './tabs.ts';
import { untilConnected } from './until-connected.ts';

const base = import.meta.env.BASE_URL;
const scope = new URL(base, location.href).href;
const kept = openKeptFiles(base, scope);
const name = `${cachePrefix(base)}keep`;

/** How many times files that a host doesn't have as listed are looked for: it may be changing to another edition. */
const tries = 3;
/** Milliseconds between these tries. */
const betweenTries = 5000;
/** Milliseconds between two reports of the progress. */
const reportInterval = 200;

let current: AbortController | undefined;

type TabMessage = { readonly kind: 'state'; readonly state: KeepState } | { readonly kind: 'stop' };
let channel: TabChannel<TabMessage> | undefined;
/** Opened when it is needed: some browsers don't keep pages that have one for Back. */
function tabs(): TabChannel<TabMessage> {
  channel ??= tabChannel(name, (message) => {
    if (message.kind === 'stop') stop();
    else keepState.set(message.state);
  });
  return channel;
}

function publish(activity: KeepState['activity'], complete = keepState.get()?.complete): void {
  const state: KeepState = { activity, complete };
  keepState.set(state);
  tabs().send({ kind: 'state', state });
}

function stop(): void {
  current?.abort();
  current = undefined;
}

/** Stops the download in whatever tab it runs, and then does something that no download may disturb. */
async function instead(action: () => Promise<void>): Promise<void> {
  stop();
  tabs().send({ kind: 'stop' });
  await onlyOneTab(name, new AbortController().signal, action);
}

const progressNow = (): DownloadProgress | undefined => {
  const activity = keepState.get()?.activity;
  return activity !== undefined && 'progress' in activity ? activity.progress : undefined;
};

/** Reads what is kept. Goes on with a download that was interrupted, unless the reader has paused it or saves data. */
export async function lookAtKept(): Promise<void> {
  if (keepState.get() !== undefined) return;
  const record = await kept.readRecord();
  if (keepState.get() !== undefined) return;
  if (record !== undefined) tabs();
  const isUnfinished = record !== undefined && (record.complete === undefined || record.isReplacing);
  const isStopped = record?.isPaused === true || (isUnfinished && savesData());
  const activity: KeepState['activity'] = isStopped ? { kind: 'paused', progress: undefined } : { kind: 'none' };
  keepState.set({ complete: record?.complete, activity });
  if (isUnfinished && !isStopped) void download();
}

/** Updates the kept edition if another one is published. @param edition that is published */
export async function updateKept(edition: string): Promise<void> {
  await lookAtKept();
  const state = keepState.get();
  if (state?.complete === undefined) return;
  if (state.complete.index.edition === edition) return confirmKept(edition);
  if (state.activity.kind === 'paused' || current !== undefined) return;
  if (savesData()) publish({ kind: 'update-waits' });
  else await download();
}

/**
 * Notes when the kept edition was last the published one. Its files then count as newer than what the reader has
 * read of another edition before.
 */
const confirmKept = (edition: string): Promise<void> =>
  onlyOneTab(name, new AbortController().signal, async () => {
    const record = await kept.readRecord();
    if (record?.complete?.index.edition === edition && !record.isReplacing)
      await kept.writeRecord({ ...record, confirmedAt: Date.now() });
  });

/** Downloads the edition, or goes on with it. Called when the reader asks for it. */
export async function keepEdition(): Promise<void> {
  // The reader wants to have this for long. Browsers that ask the reader about it do so here, where it makes sense.
  navigator.storage?.persist?.().catch(() => false);
  if (await hasWorker()) await download(true);
  else publish({ kind: 'blocked' });
}

/** Milliseconds that the service worker may take to become active, without which nothing opens offline. */
const workerTimeout = 10_000;

const hasWorker = (): Promise<boolean> =>
  Promise.race([
    navigator.serviceWorker.ready.then(() => true),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), workerTimeout);
    }),
  ]);

/** @param isAsked whether the reader has asked for it just now, which ends a pause */
async function download(isAsked = false): Promise<void> {
  if (current !== undefined) return;
  const controller = new AbortController();
  current = controller;
  const { signal } = controller;
  publish({ kind: 'loading', progress: progressNow() });
  try {
    await onlyOneTab(name, signal, async () => {
      const record = (await kept.readRecord()) ?? newRecord;
      if (isAsked || record === newRecord) await kept.writeRecord({ ...record, isPaused: false });
      await run(signal);
    });
  } catch (error) {
    // Another tab, or another button, has taken over.
    if (!signal.aborted) await fail(error).catch(() => undefined);
  } finally {
    if (current === controller) current = undefined;
  }
}

async function run(signal: AbortSignal): Promise<void> {
  const room = await missingRoom(signal);
  if (room !== undefined) return publish({ kind: 'no-room', ...room });
  let reportedAt = 0;
  const onProgress = (progress: DownloadProgress) => {
    if (signal.aborted || Date.now() - reportedAt < reportInterval) return;
    reportedAt = Date.now();
    publish({ kind: 'loading', progress });
  };
  const concurrency = isMultiplexed() ? 8 : 4;
  for (let attempt = 1, failures = 1; ;) {
    try {
      // A host that changes to another edition may lack a list for a while, too.
      const missing = await downloadEdition({ kept, scope, concurrency, onProgress, signal }).catch(unlessMissing);
      if (missing === 0) return publish({ kind: 'none' }, (await kept.readRecord())?.complete);
      if (attempt === tries) return publish({ kind: 'incomplete', missing });
      attempt += 1;
      await untilConnected(betweenTries, signal);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      publish({ kind: 'waiting', progress: progressNow() });
      await untilConnected(Math.min(5000 * 2 ** (failures - 1), 300_000), signal);
      failures += 1;
      publish({ kind: 'loading', progress: progressNow() });
    }
  }
}

function unlessMissing(error: unknown): undefined {
  if (!(error instanceof NotTheFile)) throw error;
}

async function fail(error: unknown): Promise<void> {
  if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') return publish({ kind: 'blocked' });
  // The room is better used for what the reader has now. There is no other try until the reader wants one.
  const record = await kept.readRecord();
  if (record?.complete !== undefined) await kept.clear('arriving');
  publish({ kind: 'full' });
  if (record !== undefined) await kept.writeRecord({ ...record, isPaused: true });
}

/** HTTP/1.1 has six connections to a host, of which a click needs some. */
function isMultiplexed(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded !== undefined && 'nextHopProtocol' in loaded && /^h[23]/u.test(String(loaded.nextHopProtocol));
}

/** What the edition needs and what there is, if it is known not to fit. Of an interrupted download all is counted. */
async function missingRoom(signal: AbortSignal): Promise<{ needed: number; free: number } | undefined> {
  const record = await kept.readRecord();
  if (record === undefined || record.complete !== undefined || record.begun.length > 0) return undefined;
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  if (quota === undefined || usage === undefined) return undefined;
  const index = await fetchIndex(scope, signal).catch(() => undefined);
  const needed = index === undefined ? 0 : amountOf(index).bytes;
  return needed > quota - usage ? { needed, free: Math.max(quota - usage, 0) } : undefined;
}

/** Pauses the download, until the reader goes on with it. */
export async function pauseKeeping(): Promise<void> {
  const progress = progressNow();
  await instead(async () => {
    // Without room for that, the pause ends with this page.
    await kept.writeRecord({ ...((await kept.readRecord()) ?? newRecord), isPaused: true }).catch(() => undefined);
    publish({ kind: 'paused', progress });
  });
}

/**
 * Deletes the kept edition. What was read or saved is elsewhere, and stays.
 * @returns whether that worked: the browser may not let the site use its storage any more
 */
export async function removeKept(): Promise<boolean> {
  try {
    await instead(async () => {
      await kept.clear('arriving');
      await kept.clear('kept');
      const state: KeepState = { complete: undefined, activity: { kind: 'none' } };
      keepState.set(state);
      tabs().send({ kind: 'state', state });
    });
    return true;
  } catch {
    publish({ kind: 'blocked' });
    return false;
  }
}
