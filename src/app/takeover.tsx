import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { editionChangedEvent } from '../edition/dev-events.ts';
import { rootElementId } from '../edition/page-elements.ts';
import { listenForShortcuts } from '../keyboard/listen-for-shortcuts.ts';
import { createQueryClient } from '../queries/client.ts';
import { contextWith } from '../queries/context.ts';
import { fetchJson } from '../queries/fetch-json.ts';
import { isShell } from '../platform/loaded-page.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { followLinks } from './follow-links.ts';
import { prefetchLinks } from './prefetch.ts';
import { routes } from './routes.tsx';
import { rehearse } from './rehearse.tsx';
import { readState } from './state.ts';

const base = import.meta.env.BASE_URL;

/**
 * Milliseconds. A view transition costs two frames and the work of taking two pictures, which
 * doubles the time to the next page: on a phone that is felt more than the transition is worth.
 * A rehearsal takes 2 to 3 ms on a desktop, 11 to 15 with its processor slowed down four times.
 */
const quickRehearsal = 6;

/** Makes the complete page that was loaded a single-page app: the same elements, from now on React's. */
export async function takeOver(): Promise<void> {
  const root = document.querySelector(`#${rootElementId}`);
  if (root === null) return;
  const client = createQueryClient(fetchJson(base));
  for (const [address, data] of readState(document)) client.setQueryData([address], data);

  const getContext = () => contextWith(client);
  const router = createBrowserRouter(routes, { basename: base, getContext });
  // The loaders find everything in the cache; hydrating before they have would render the page twice.
  await initialized(router);
  // A page that was loaded anew would be scrolled to its top; one that is merely checked stays where its reader is.
  if (router.state.errors === null) await router.revalidate();

  // What was pressed outlives whatever goes wrong from here on.
  const pressed = [...root.childNodes].map((node) => node.cloneNode(true));
  const putBack = () => root.replaceChildren(...pressed);

  const app = (
    <QueryClientProvider client={client}>
      {/* As transitions, pages would be rendered in slices, with frames and waiting between them. */}
      <RouterProvider router={router} useTransitions={false} />
    </QueryClientProvider>
  );
  const options: RootOptions = {
    onUncaughtError: (error) => {
      reportError(error);
      // React has emptied the root; after this turn nothing of it is left to undo the repair.
      queueMicrotask(putBack);
    },
  };
  // What a shell shows is not the page that it becomes.
  if (isShell()) createRoot(root, options).render(app);
  else hydrateRoot(root, app, options);
  // A page that is left while it is still turning: the browser calls that an error, and the router hears of none.
  addEventListener('unhandledrejection', (event) => {
    if (event.reason instanceof DOMException && /transition/iu.test(event.reason.message)) event.preventDefault();
  });
  let quick = false;
  followLinks(router, base, () => quick && !matchMedia('(prefers-reduced-motion: reduce)').matches);
  prefetchLinks(root, routes, base, getContext);
  listenForShortcuts({ router, client, base });
  whenIdle(() => {
    quick = rehearse() < quickRehearsal;
    // Whatever keeps it from being kept, the page is there.
    import('./keep-for-offline.ts').then(async ({ keepForOffline }) => keepForOffline()).catch(() => undefined);
  });
  if (import.meta.hot !== undefined) {
    import.meta.hot.on(editionChangedEvent, () => void client.invalidateQueries({ refetchType: 'active' }));
  }
}

function initialized(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe(({ initialized: done }) => {
      if (!done) return;
      stop();
      resolve();
    });
  });
}
