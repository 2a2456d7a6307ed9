/** The page's side of the Service Worker API. */
import { reloadPage } from './reload-page.ts';

/** The part of the Trusted Types API that is used here. TypeScript's DOM types don't have it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

/**
 * Registers a service worker, and waits until one is active.
 * @param url of its script
 * @param policy the name of the Trusted Types policy that the site's content security policy allows
 * @returns undefined if the browser has no service workers, or blocks them on this page
 */
export async function startWorker(url: string, policy: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  try {
    // The policy gives this one URL, whatever URL is passed to it.
    const scriptUrl =
      trustedTypes === undefined
        ? url
        : trustedTypes.createPolicy(policy, { createScriptURL: () => url }).createScriptURL(url);
    await navigator.serviceWorker.register(scriptUrl, { updateViaCache: 'none' });
    return await navigator.serviceWorker.ready;
  } catch {
    // Storage is blocked for this site, or the script couldn't be loaded.
    return undefined;
  }
}

/** Unregisters all workers of the site: a built edition may have been served at the address of the dev server. */
export async function unregisterWorkers(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

/** Sends a message to a worker, and returns its answer. The answer's type is not checked. */
export const askWorker = (worker: Pick<ServiceWorker, 'postMessage'>, question: unknown): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
    port1.start();
    worker.postMessage(question, [port2]);
  });

/** Calls back for every worker that is installed and waits to become active, now or later. */
export function onWaitingWorker(
  registration: ServiceWorkerRegistration,
  callback: (worker: ServiceWorker) => void,
): void {
  if (registration.waiting !== null) callback(registration.waiting);
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker === registration.waiting && worker.state === 'installed') callback(worker);
    });
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** Milliseconds that a waiting worker may take to become active. Chromium waits until the one before is idle. */
const activationTimeout = 2000;

/**
 * Sends a message that makes a waiting worker active, and reloads the page once it is. After two seconds the page is
 * reloaded in any case: the network has the new page, whichever worker answers.
 */
export function reloadWith(worker: Pick<ServiceWorker, 'postMessage'>, message: unknown): void {
  const timer = setTimeout(reloadPage, activationTimeout);
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => {
      clearTimeout(timer);
      reloadPage();
    },
    { once: true },
  );
  worker.postMessage(message, []);
}

/** Calls back with every message that a worker sends to this page. */
export function onWorkerMessage(callback: (message: unknown) => void): void {
  navigator.serviceWorker.addEventListener('message', ({ data }) => callback(data));
  navigator.serviceWorker.startMessages();
}
