import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { startTransition, useEffect } from 'react';
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { editionChangedEvent } from '../edition/dev-events.ts';
import { notFoundAddress } from '../edition/addresses.ts';
import { rootElementId } from '../edition/page-elements.ts';
import { isShell, readState } from '../edition/page-state.ts';
import { isLoadedPage } from '../platform/loaded-page.ts';
import { nextTask } from '../platform/next-task.ts';
import { reloadPage } from '../platform/reload-page.ts';
import { renewAssets } from '../platform/renew-assets.ts';
import { createQueryClient, type ReadJson } from '../queries/client.ts';
import { contextWith } from '../queries/context.ts';
import { fetchJson } from '../queries/fetch-json.ts';
import { isMissing } from '../routes/is-missing.ts';
import { loadErrorPage } from '../routes/lazy-route-error.tsx';
import { hideControls } from './controls.ts';
import { followLinks } from './follow-links.ts';
import { followRenamedStories } from '../reader/storage/follow-renamed-stories.ts';
import { onlyEnds } from './navigation/only-ends.ts';
import { routes } from './routes.tsx';

type AppRouter = ReturnType<typeof createBrowserRouter>;

const base = import.meta.env.BASE_URL;

/**
 * Hydrates the loaded page: React attaches to its elements, and the site becomes a single-page app. Works in several
 * tasks, so that none of them keeps a slow device from painting or from answering input.
 * @returns a function that adds the rest of the app
 * @throws if the app can't show the page. The page stays as it was loaded
 */
export async function startApp(): Promise<() => Promise<void>> {
  const root = document.querySelector(`#${rootElementId}`);
  if (root === null) return () => Promise.resolve();
  await nextTask();
  simplifyAddress();
  const state = readState(document);
  const inPage = new Map(state);
  const client = createQueryClient(readFirst(inPage, fetchJson(base)));
  followRenamedStories(client);
  const router = createBrowserRouter(routes, { basename: base, getContext: () => contextWith(client) });
  // The loaders find everything in the cache. Hydrating before they have run would render the page twice.
  await initialized(router);
  if (!(await canShow(router, inPage))) {
    router.dispose();
    throw new Error('the app can’t show the loaded page');
  }
  await nextTask();
  // The router scrolls a new page to its top, but keeps the reader's position after a revalidation.
  if (router.state.errors === null) await router.revalidate();
  await nextTask();

  const stops = [followLinks(router, base)];
  const rendered = render(root, client, router, () => {
    for (const stop of stops) stop();
    router.dispose();
  });
  // The caller asks later whether that has failed.
  rendered.catch(() => undefined);
  if (import.meta.hot !== undefined)
    import.meta.hot.on(editionChangedEvent, () => void client.invalidateQueries({ refetchType: 'active' }));
  return async () => {
    await rendered;
    try {
      const { completeApp } = await import('./complete-app.ts');
      stops.push(completeApp({ root, router, client, base }));
    } catch (error) {
      // Links load documents again, and each of these tries anew.
      for (const stop of stops) stop();
      throw error;
    }
  };
}

/** The page's data that the app has not taken yet, by its addresses. */
type PageData = Map<string, unknown>;

/** Takes data that is in the page from there, once: what is requested again later may have changed. */
function readFirst(inPage: PageData, readJson: ReadJson): ReadJson {
  return (address, signal) => {
    const data = inPage.get(address);
    return inPage.delete(address) ? data : readJson(address, signal);
  };
}

/** Hosts send a page also for `/stories/a/index.html` and `//stories/a/`. The app knows its own address only. */
function simplifyAddress(): void {
  const { pathname, search, hash } = location;
  const canonical = pathname.replaceAll(/\/{2,}/gu, '/').replace(/\/index\.html$/u, '/');
  if (canonical !== pathname) history.replaceState(history.state, '', canonical + search + hash);
}

/**
 * Whether the app shows the page that was loaded. It doesn't if data or scripts are missing, or if a host has sent the
 * page of another address. It doesn't either if the app left data of the page unused: the script is of another version.
 */
async function canShow({ state: { errors, matches } }: AppRouter, inPage: PageData): Promise<boolean> {
  if (isShell(document)) return true;
  const isNotFoundPage = inPage.delete(notFoundAddress);
  if (inPage.size > 0) return false;
  if (errors !== null) return isNotFoundPage && Object.values(errors).every(isMissing) && loadErrorPage();
  return isNotFoundPage === (matches.at(-1)?.route.path === '*');
}

/**
 * Renders the app into the page. If that fails, puts back the loaded page, which can be read without the app.
 * @param stop called if the app has failed
 * @returns a promise that resolves when the page is hydrated, and rejects if it was put back
 */
function render(root: Element, client: QueryClient, router: AppRouter, stop: () => void): Promise<void> {
  const original = [...root.childNodes].map((node) => node.cloneNode(true));
  let stage: 'loaded' | 'hydrated' | 'failed' = 'loaded';
  return new Promise((resolve, reject) => {
    const onHydrated = () => {
      if (stage === 'failed') return;
      stage = 'hydrated';
      resolve();
    };
    const putBack = (error: unknown) => {
      stage = 'failed';
      reportError(error);
      // React finishes its work in this task. A microtask runs after that.
      queueMicrotask(() => {
        try {
          app.unmount();
        } catch {
          // Another program has removed elements, which React can't remove then.
        }
        stop();
        if (!isLoadedPage()) return reloadPage();
        root.replaceChildren(...original);
        hideControls();
        // The browser may keep a broken file of code.
        renewAssets();
        // The router listened for these.
        addEventListener('popstate', () => isLoadedPage() || reloadPage());
        reject(error);
      });
    };
    const options: RootOptions = {
      onUncaughtError: putBack,
      // The loaded page is better than an error page, and than a message in place of a part that it has.
      onCaughtError(error, { errorBoundary }) {
        const isOfApp = errorBoundary instanceof ErrorBoundary && errorBoundary.props.isOfApp === true;
        if ((stage !== 'hydrated' || !isOfApp) && isLoadedPage() && !isShell(document)) putBack(error);
        else reportError(error);
      },
    };
    const elements = (
      <QueryClientProvider client={client}>
        {/* React renders transitions in slices and paints between them, which delays the next page. */}
        <RouterProvider router={onlyEnds(router)} useTransitions={false} />
        <WhenMounted run={onHydrated} />
      </QueryClientProvider>
    );
    let app: Root;
    // The shell has none of the page's elements, and a page without data in it was cut off: there is no whole page to
    // hydrate.
    if (readState(document).length === 0) {
      app = createRoot(root, options);
      app.render(elements);
    } else {
      // As a transition, hydration is divided into short tasks.
      startTransition(() => {
        app = hydrateRoot(root, elements, options);
      });
    }
  });
}

function WhenMounted({ run }: { readonly run: () => void }) {
  useEffect(run, [run]);
  return null;
}

function initialized(router: AppRouter): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe((state) => {
      if (!state.initialized) return;
      stop();
      resolve();
    });
  });
}
