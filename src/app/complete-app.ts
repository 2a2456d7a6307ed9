import { createElement } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';
import { listenForShortcuts } from '../keyboard/listen-for-shortcuts.ts';
import { renewAssets } from '../platform/renew-assets.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { contextWith } from '../queries/context.ts';
import { followHeadlines } from '../reader/follow-headlines.ts';
import { headlineFollower } from '../reader/HeadlineTools.tsx';
import { Notices } from '../reader/Notices.tsx';
import { ContinueReading } from '../reader/reading/ContinueReading.tsx';
import { continueReading } from '../reader/reading/ContinueReadingLater.tsx';
import { limitRecords } from '../reader/storage/limit-records.ts';
import { loadErrorPage } from '../routes/lazy-route-error.tsx';
import { lateParts } from './late-parts.ts';
import { LoadingIndicator } from './navigation/LoadingIndicator.tsx';
import { rememberHeadlines } from './navigation/remember-headlines.ts';
import { ReloadIfStuck } from './navigation/ReloadIfStuck.tsx';
import { prefetchLinks } from './prefetch.ts';
import { loadTypeface } from './typeface.ts';
import { warmUp, warmUpStory } from './warm-up.tsx';

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
 * Adds the features that a page can do without at first: shortcuts, marks of headlines, the link to continue reading,
 * prefetching, the error page, the sign that a page is loading, limits of what is stored, the typeface, and reading
 * offline. Runs after the page has been hydrated.
 * @returns a function that stops taking shortcuts
 */
export function completeApp({ root, router, client, base }: StartedApp): () => void {
  const stop = listenForShortcuts({ router, client, base });
  headlineFollower.set(followHeadlines);
  continueReading.set(createElement(ContinueReading));
  void loadErrorPage();
  lateParts.set([
    createElement(LoadingIndicator, { key: 'loading', router }),
    // A notice that was to be shown earlier is shown now.
    createElement(Notices, { key: 'notices' }),
    createElement(ReloadIfStuck, { key: 'stuck' }),
  ]);
  // A picture that the address names is shown large at once. Its code is fetched when it is needed.
  if (location.hash.startsWith('#picture-'))
    import('../components/pictures/viewer.ts')
      .then(({ openFromAddress }) => openFromAddress())
      .catch(() => renewAssets(/\/viewer-/u));
  rememberHeadlines(router);
  limitRecords();
  prefetchLinks(root, router.routes, base, () => contextWith(client));
  whenIdle(() => {
    warmUp();
    whenIdle(() => warmUpStory(document.documentElement.lang));
    whenIdle(() => {
      // The page works without these. The next page has them.
      import('./offline-reading.ts')
        .then(({ startOfflineReading }) => startOfflineReading({ router, client, base }))
        .catch(() => renewAssets(/\/offline-reading-/u));
      loadTypeface().catch(() => renewAssets(/\.woff2$/u));
    });
  });
  return stop;
}
