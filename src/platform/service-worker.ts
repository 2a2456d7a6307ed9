/** A service worker as a power of the browser: started, asked, and heard. */

/** What the browser takes for the address of a script where it takes no text. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

/**
 * Starts a service worker, if there are such and the page came over a connection that may have one.
 * @param url of its script
 * @param policy the name of the one Trusted Types policy that the site's content policy allows
 * @returns once one is at work; undefined where none will be
 */
export async function startWorker(url: string, policy: string): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  try {
    // Nothing else ever passes through the policy.
    const address =
      trustedTypes === undefined
        ? url
        : trustedTypes.createPolicy(policy, { createScriptURL: () => url }).createScriptURL(url);
    await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    return await navigator.serviceWorker.ready;
  } catch {
    // The browser keeps nothing for this site, or the script did not come.
    return undefined;
  }
}

/** Ends the workers that an edition left at this address, which is someone's workplace now. */
export async function endWorkers(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

/** Puts a question to a worker; the answer may be anything. */
export const askWorker = (worker: ServiceWorker, question: unknown): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data), { once: true });
    port1.start();
    worker.postMessage(question, [port2]);
  });

/**
 * Tells of workers that are ready and wait for their turn: of one that waits already, and of any that comes.
 * Where there is no other yet, nothing waits.
 */
export function watchWaiting(registration: ServiceWorkerRegistration, tell: (worker: ServiceWorker) => void): void {
  if (registration.waiting !== null) tell(registration.waiting);
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker === registration.waiting && worker.state === 'installed') tell(worker);
    });
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** Milliseconds between two looks for a new worker while a page stays open. */
const lookEvery = 60 * 60 * 1000;

/** A page that stays open for days asks now and then, when its reader comes back to it. */
export function lookForUpdates(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < lookEvery) return;
    looked = Date.now();
    // Without a connection, or a site to ask: the next time.
    registration.update().catch(() => undefined);
  });
}

/** Has another worker take over, and the page loaded anew by it. */
export function showBy(worker: ServiceWorker, message: unknown): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage(message, []);
}

/** @param heard gets what the worker at work says unasked */
export function hearWorker(heard: (message: unknown) => void): void {
  navigator.serviceWorker.addEventListener('message', ({ data }) => heard(data));
  navigator.serviceWorker.startMessages();
}
