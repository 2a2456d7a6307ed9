import * as messages from '#messages/offline-reading.ts';
import type { QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';
import { cacheName } from '../edition/addresses.ts';
import { reloadPage } from '../platform/reload-page.ts';
import { withExport } from '../platform/with-export.ts';
import { renewAssets } from '../platform/renew-assets.ts';
import type { Notice } from '../reader/notices.ts';
import { showNoticeWhenFree } from '../reader/show-when-free.ts';
import { scheduleChecks } from '../updates/schedule-checks.ts';

/** The parts of the app that are needed to show a new version of the page. */
export interface FollowedApp {
  readonly router: Pick<ReturnType<typeof createBrowserRouter>, 'state' | 'subscribe'>;
  readonly client: QueryClient;
  /** The edition's base path, with a slash at its end. */
  readonly base: string;
}

/** Whether the reader keeps a whole edition offline, or has begun to. */
const isKeeping = async (base: string): Promise<boolean> => {
  try {
    return await caches.has(cacheName(base, 'kept'));
  } catch {
    return false;
  }
};

/**
 * Follows what is published while the page is open. A new version of the page is offered. A new app is offered, by its
 * service worker if there is one. An edition that is kept offline is updated. All of that code is loaded when it is
 * needed.
 * @param worker resolves to the registration of the service worker, if there is one
 * @param ageNotice says that the page is not the latest, if the service worker had to answer
 */
export async function followPublication(
  { router, client, base }: FollowedApp,
  worker: Promise<ServiceWorkerRegistration | undefined>,
  ageNotice: Notice | undefined,
): Promise<void> {
  const keepsEdition = await isKeeping(base);
  // The page is checked also if the kept edition can't be.
  if (keepsEdition)
    await loadKeeper()
      .then(({ lookAtKept }) => lookAtKept())
      .catch(() => undefined);

  async function onOtherApp(): Promise<void> {
    const registration = await worker;
    // The new worker offers itself once it is installed.
    if (registration !== undefined) await registration.update();
    else showNoticeWhenFree({ text: messages.newEdition, action: { label: messages.update, run: reloadPage } });
  }

  function onNavigation(left: () => void): void {
    let { pathname } = router.state.location;
    router.subscribe(({ location }) => {
      if (location.pathname === pathname) return;
      ({ pathname } = location);
      left();
    });
  }

  let check: (() => Promise<void>) | undefined;
  scheduleChecks(
    async () => {
      check ??= (await loadFollowEdition()).followEdition({
        base,
        client,
        script: firstScript(base),
        ageNotice,
        onNavigation,
        onEdition: async (edition) => {
          if (await isKeeping(base)) await (await loadKeeper()).updateKept(edition);
        },
        onOtherApp,
      });
      await check();
    },
    keepsEdition || ageNotice !== undefined,
  );
}

/** Downloads a script that is broken again, for the next page. */
const renewAndThrow =
  (which: RegExp) =>
  (error: unknown): never => {
    renewAssets(which);
    throw error;
  };

const loadKeeper = () =>
  import('../offline-edition/keeper.ts').then(withExport('lookAtKept')).catch(renewAndThrow(/\/keeper-/u));

const loadFollowEdition = () =>
  import('../updates/follow-edition.ts').then(withExport('followEdition')).catch(renewAndThrow(/\/follow-edition-/u));

/** The address of the page's first script, below the base path. */
function firstScript(base: string): string | undefined {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script === null ? undefined : `/${new URL(script.src).pathname.slice(base.length)}`;
}
