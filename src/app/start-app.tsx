import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { startTransition, useEffect } from 'react';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { editionChangedEvent } from '../edition/dev-events.ts';
import { rootElementId } from '../edition/page-elements.ts';
import { isShell, readState } from '../edition/page-state.ts';
import { nextTask } from '../platform/next-task.ts';
import { ignoreSkippedTransitions } from '../platform/view-transitions.ts';
import { createQueryClient } from '../queries/client.ts';
import { contextWith } from '../queries/context.ts';
import { fetchJson } from '../queries/fetch-json.ts';
import { followLinks } from './follow-links.ts';
import { followRenamedStories } from '../reader/storage/follow-renamed-stories.ts';
import { routes } from './routes.tsx';

type AppRouter = ReturnType<typeof createBrowserRouter>;

const base = import.meta.env.BASE_URL;

/**
 * Hydrates the loaded page: React attaches to its elements, and the site becomes a single-page app. Works in several
 * tasks, so that none of them keeps a slow device from painting or from answering input.
 * @returns a function that adds the rest of the app
 */
export async function startApp(): Promise<() => Promise<void>> {
  const root = document.querySelector(`#${rootElementId}`);
  if (root === null) return () => Promise.resolve();
  await nextTask();
  const client = createQueryClient(fetchJson(base));
  followRenamedStories(client);
  for (const [address, data] of readState(document)) client.setQueryData([address], data);
  const router = createBrowserRouter(routes, { basename: base, getContext: () => contextWith(client) });
  // The loaders find everything in the cache. Hydrating before they have run would render the page twice.
  await initialized(router);
  await nextTask();
  // The router scrolls a new page to its top, but keeps the reader's position after a revalidation.
  if (router.state.errors === null) await router.revalidate();
  await nextTask();

  const rendered = render(root, client, router);
  ignoreSkippedTransitions(document);
  let isFast = false;
  followLinks(router, base, () => isFast && !matchMedia('(prefers-reduced-motion: reduce)').matches);
  if (import.meta.hot !== undefined)
    import.meta.hot.on(editionChangedEvent, () => void client.invalidateQueries({ refetchType: 'active' }));
  return async () => {
    await rendered;
    const { completeApp } = await import('./complete-app.ts');
    completeApp({ root, router, client, base }, () => {
      isFast = true;
    });
  };
}

/**
 * Renders the app into the page. If that fails, puts back the loaded page, which can be read without the app.
 * @returns a promise that resolves when the page is hydrated, or was put back
 */
function render(root: Element, client: QueryClient, router: AppRouter): Promise<void> {
  const original = [...root.childNodes].map((node) => node.cloneNode(true));
  return new Promise((resolve) => {
    const options: RootOptions = {
      onUncaughtError: (error) => {
        reportError(error);
        // React empties the root in this task. A microtask runs after that.
        queueMicrotask(() => root.replaceChildren(...original));
        resolve();
      },
    };
    const app = (
      <QueryClientProvider client={client}>
        {/* React renders transitions in slices and paints between them, which delays the next page. */}
        <RouterProvider router={router} useTransitions={false} />
        <WhenMounted run={resolve} />
      </QueryClientProvider>
    );
    // The shell has none of the page's elements, so there is nothing to hydrate.
    if (isShell(document)) createRoot(root, options).render(app);
    // As a transition, hydration is divided into short tasks.
    else startTransition(() => void hydrateRoot(root, app, options));
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
