import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { pagePatterns } from '../edition/addresses.ts';
import { mastheadQuery } from '../queries/edition.ts';
import { RouteError } from '../routes/route-error.tsx';
import * as front from '../routes/front.tsx';
import * as list from '../routes/list.tsx';
import { loadQuery } from '../routes/load-query.ts';
import * as notFound from '../routes/not-found.tsx';
import * as offline from '../routes/offline.tsx';
import { lazyRoute } from '../routes/lazy-route.ts';
import * as story from '../routes/story.tsx';
import { Shell } from './Shell.tsx';

/**
 * Every page of the product, for the browser, the build and the tests. Pages that the next click is likely to open
 * are part of the app's script. Topics, search and the reader's own pages are loaded when they are opened.
 */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    loader: (args: LoaderFunctionArgs) => loadQuery(args, mastheadQuery),
    ErrorBoundary: RouteError,
    children: [
      {
        ErrorBoundary: RouteError,
        children: [
          { path: pagePatterns.front, ...front },
          { path: pagePatterns.story, ...story },
          { path: pagePatterns.headlines, ...list.headlines },
          { path: pagePatterns.section, ...list.section },
          { path: pagePatterns.topics, lazy: lazyRoute(() => import('../routes/topics.tsx')) },
          { path: pagePatterns.topicsPage, lazy: lazyRoute(() => import('../routes/topics.tsx')) },
          { path: pagePatterns.topic, ...list.topic },
          { path: pagePatterns.search, lazy: lazyRoute(() => import('../routes/search.tsx')) },
          { path: pagePatterns.saved, lazy: lazyRoute(() => import('../routes/saved.tsx')) },
          { path: pagePatterns.history, lazy: lazyRoute(() => import('../routes/history.tsx')) },
          { path: pagePatterns.offline, ...offline },
          { path: '*', ...notFound },
        ],
      },
    ],
  },
];
