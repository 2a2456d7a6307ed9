import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { pagePatterns, type ListName } from '../edition/addresses.ts';
import { mastheadQuery } from '../queries/edition.ts';
import * as front from '../routes/front.tsx';
import { LazyRouteError } from '../routes/lazy-route-error.tsx';
import { lazyRoute } from '../routes/lazy-route.ts';
import { listLoader } from '../routes/lists.ts';
import { loadQuery } from '../routes/load-query.ts';
import * as story from '../routes/story.tsx';
import { Shell } from './Shell.tsx';

/** The pages of one kind of list. */
const listRoute = (kind: ListName['kind']): RouteObject => ({
  path: pagePatterns[kind],
  loader: listLoader(kind),
  lazy: lazyRoute(async () => ({ Component: (await import('../routes/list.tsx')).listScreen(kind) })),
});

/**
 * Every page of the product, for the browser, the build and the tests. The pages that most readers see first, stories
 * and the front page, are part of the app's script. Lists and the pages for errors are part of a second script, which
 * is loaded once the first page is hydrated. Topics, search and the reader's own pages are loaded when they are opened.
 */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    loader: (args: LoaderFunctionArgs) => loadQuery(args, mastheadQuery),
    ErrorBoundary: LazyRouteError,
    children: [
      {
        ErrorBoundary: LazyRouteError,
        children: [
          { path: pagePatterns.front, ...front },
          { path: pagePatterns.story, loader: story.loader, Component: story.Component },
          listRoute('headlines'),
          listRoute('section'),
          { path: pagePatterns.topics, lazy: lazyRoute(() => import('../routes/topics.tsx')) },
          { path: pagePatterns.topicsPage, lazy: lazyRoute(() => import('../routes/topics.tsx')) },
          listRoute('topic'),
          listRoute('author'),
          listRoute('series'),
          { path: pagePatterns.search, lazy: lazyRoute(() => import('../routes/search.tsx')) },
          { path: pagePatterns.saved, lazy: lazyRoute(() => import('../routes/saved.tsx')) },
          { path: pagePatterns.history, lazy: lazyRoute(() => import('../routes/history.tsx')) },
          { path: pagePatterns.offline, lazy: lazyRoute(() => import('../routes/offline.tsx')) },
          { path: '*', lazy: lazyRoute(() => import('../routes/not-found.tsx')) },
        ],
      },
    ],
  },
];
