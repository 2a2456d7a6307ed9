/** Notices about the connection and about new editions. */
import * as messages from '#messages/offline-reading.ts';
import { reloadPage } from '../platform/reload-page.ts';
import { askWorker, onWorkerMessage, reloadWith } from '../platform/service-worker.ts';
import type { Notice } from '../reader/notices.ts';
import { showNoticeWhenFree } from '../reader/show-when-free.ts';
import { answeredFromCache, cachedAtAttribute, type WorkerMessage } from '../service-worker/messages.ts';

const cachedAt = () => document.documentElement.getAttribute(cachedAtAttribute);

/**
 * If the service worker answered with a cached page, says how old the page is.
 * @returns the notice
 */
export function showCacheAge(): Notice | undefined {
  const time = cachedAt();
  if (time === null) return undefined;
  const notice: Notice = {
    text: messages.shownFromCache(new Date(time)),
    action: { label: messages.tryAgain, run: reloadPage },
  };
  showNoticeWhenFree(notice);
  return notice;
}

/** Says when a cached file is used that the latest couldn’t be loaded. Says it once until the connection is back. */
export function showConnectionLoss(): void {
  let isShown = cachedAt() !== null;
  addEventListener('online', () => {
    isShown = false;
  });
  onWorkerMessage((message) => {
    if (message !== answeredFromCache || isShown) return;
    isShown = true;
    showNoticeWhenFree({ text: messages.latestNotLoaded });
  });
}

/**
 * Offers to update to the edition of a waiting worker. Offers nothing if this page belongs to that edition already:
 * the worker then becomes active at once if no other tab is open.
 */
export async function offerUpdate(worker: ServiceWorker): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
  const question: WorkerMessage = { kind: 'is-own-script', script };
  if ((await askWorker(worker, question)) === true) return;
  const request: WorkerMessage = { kind: 'skip-waiting' };
  showNoticeWhenFree({
    text: messages.newEdition,
    action: { label: messages.update, run: () => reloadWith(worker, request) },
  });
}
