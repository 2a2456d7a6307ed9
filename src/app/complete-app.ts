import { createElement } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';
import { listenForShortcuts } from '../keyboard/listen-for-shortcuts.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { contextWith } from '../queries/context.ts';
import { limitRecords } from '../reader/storage/limit-records.ts';
import { loadErrorPage } from '../routes/lazy-route-error.tsx';
import { lateParts } from './late-parts.ts';
import { LoadingIndicator } from './navigation/LoadingIndicator.tsx';
import { prefetchLinks } from './prefetch.ts';
import { loadTypeface } from './typeface.ts';
import { warmUp } from './warm-up.tsx';

/** The parts of an app that has hydrated the page. */
export interface StartedApp {
  /** The element that pages are rendered in. */
  readonly root: Element;
  readonly router: ReturnType<typeof createBrowserRouter>;
  readonly client: QueryClient;
  /** The edition's base path, with a slash at its end. */
  readonly base: string;
}

/**
 * The longest warm-up of a fast device, in milliseconds. Only fast devices use view transitions: a transition doubles
 * the time until the next page is shown, which readers of a slow device notice. A warm-up takes 2 to 3 ms on a desktop
 * computer, and 11 to 15 ms with its processor throttled to a quarter.
 */
const maxFastWarmUp = 6;

/**
 * Adds the features that a page can do without at first: shortcuts, prefetching, the error page, the sign that a page
 * is loading, limits of what is stored, the typeface, offline reading. Runs after the page has been hydrated.
 * @param onFast called if the device is fast enough for view transitions
 * @returns a function that stops taking shortcuts
 */
export function completeApp({ root, router, client, base }: StartedApp, onFast: () => void): () => void {
  const stop = listenForShortcuts({ router, client, base });
  void loadErrorPage();
  lateParts.set(createElement(LoadingIndicator));
  limitRecords();
  prefetchLinks(root, router.routes, base, () => contextWith(client));
  whenIdle(() => {
    if (warmUp() < maxFastWarmUp) onFast();
    whenIdle(() => {
      // The page works without these, so their errors are ignored.
      import('./offline-reading.ts').then(({ startOfflineReading }) => startOfflineReading()).catch(() => undefined);
      loadTypeface().catch(() => undefined);
    });
  });
  return stop;
}
