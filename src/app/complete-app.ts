import type { QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';
import { listenForShortcuts } from '../keyboard/listen-for-shortcuts.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { contextWith } from '../queries/context.ts';
import { loadErrorPage } from '../routes/lazy-route-error.tsx';
import { prefetchLinks } from './prefetch.ts';
import { loadTypeface } from './typeface.ts';
import { warmUp } from './warm-up.tsx';

/** What the app has made when it hydrated the page. */
export interface StartedApp {
  /** The element that pages are rendered in. */
  readonly root: Element;
  readonly router: ReturnType<typeof createBrowserRouter>;
  readonly client: QueryClient;
  /** The edition's base path, with a slash at its end. */
  readonly base: string;
}

/**
 * The longest warm-up, in milliseconds, after which pages change with a view transition. A transition doubles the time
 * until the next page is shown, which readers notice on a slow device. Measured: 2 to 3 ms on a desktop computer,
 * 11 to 15 ms with its processor throttled to a quarter.
 */
const fastWarmUp = 6;

/**
 * Adds what a page can be read and used without, after it has been hydrated: shortcuts, prefetching, the error page,
 * the typeface, offline reading.
 * @param onFast is called if the device is fast enough for view transitions
 */
export function completeApp({ root, router, client, base }: StartedApp, onFast: () => void): void {
  listenForShortcuts({ router, client, base });
  void loadErrorPage();
  prefetchLinks(root, router.routes, base, () => contextWith(client));
  whenIdle(() => {
    if (warmUp() < fastWarmUp) onFast();
    whenIdle(() => {
      // The page works without these, so an error here is no error of the page.
      import('./offline-reading.ts').then(({ startOfflineReading }) => startOfflineReading()).catch(() => undefined);
      loadTypeface().catch(() => undefined);
    });
  });
}
