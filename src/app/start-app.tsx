import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { editionChangedEvent } from '../edition/dev-events.ts';
import { rootElementId } from '../edition/page-elements.ts';
import { isShell, readState } from '../edition/page-state.ts';
import { listenForShortcuts } from '../keyboard/listen-for-shortcuts.ts';
import { ignoreSkippedTransitions } from '../platform/view-transitions.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { createQueryClient } from '../queries/client.ts';
import { contextWith } from '../queries/context.ts';
import { fetchJson } from '../queries/fetch-json.ts';
import { followLinks } from './follow-links.ts';
import { prefetchLinks } from './prefetch.ts';
import { routes } from './routes.tsx';
import { loadTypeface } from './typeface.ts';
import { warmUp } from './warm-up.tsx';

type AppRouter = ReturnType<typeof createBrowserRouter>;

const base = import.meta.env.BASE_URL;

/**
 * The longest warm-up, in milliseconds, after which pages change with a view transition. A transition doubles the time
 * until the next page is shown, which readers notice on a slow device. Measured: 2 to 3 ms on a desktop computer,
 * 11 to 15 ms with its processor throttled to a quarter.
 */
const fastWarmUp = 6;

/** Hydrates the loaded page: React attaches to its elements, and the site becomes a single-page app. */
export async function startApp(): Promise<void> {
  const root = document.querySelector(`#${rootElementId}`);
  if (root === null) return;
  const client = createQueryClient(fetchJson(base));
  for (const [address, data] of readState(document)) client.setQueryData([address], data);
  const getContext = () => contextWith(client);
  const router = createBrowserRouter(routes, { basename: base, getContext });
  // The loaders find everything in the cache. Hydrating before they have run would render the page twice.
  await initialized(router);
  // The router scrolls a new page to its top, but keeps the reader's position after a revalidation.
  if (router.state.errors === null) await router.revalidate();

  render(root, client, router);
  ignoreSkippedTransitions(document);
  let isFast = false;
  followLinks(router, base, () => isFast && !matchMedia('(prefers-reduced-motion: reduce)').matches);
  prefetchLinks(root, router.routes, base, getContext);
  listenForShortcuts({ router, client, base });
  whenIdle(() => {
    isFast = warmUp() < fastWarmUp;
    // The page works without it, so an error here is no error of the page.
    import('./offline-reading.ts').then(({ startOfflineReading }) => startOfflineReading()).catch(() => undefined);
    loadTypeface(router).catch(() => undefined);
  });
  if (import.meta.hot !== undefined)
    import.meta.hot.on(editionChangedEvent, () => void client.invalidateQueries({ refetchType: 'active' }));
}

/** Renders the app into the page. If that fails, puts back the loaded page, which can be read without the app. */
function render(root: Element, client: QueryClient, router: AppRouter): void {
  const original = [...root.childNodes].map((node) => node.cloneNode(true));
  const options: RootOptions = {
    onUncaughtError: (error) => {
      reportError(error);
      // React empties the root in this task. A microtask runs after that.
      queueMicrotask(() => root.replaceChildren(...original));
    },
  };
  const app = (
    <QueryClientProvider client={client}>
      {/* React renders transitions in slices and paints between them, which delays the next page. */}
      <RouterProvider router={router} useTransitions={false} />
    </QueryClientProvider>
  );
  // The shell has none of the page's elements, so there is nothing to hydrate.
  if (isShell(document)) createRoot(root, options).render(app);
  else hydrateRoot(root, app, options);
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
