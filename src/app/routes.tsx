import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { mastheadQuery } from '../queries/edition.ts';
import { Failed } from '../routes/failed.tsx';
import * as front from '../routes/front.tsx';
import * as list from '../routes/list.tsx';
import { load } from '../routes/load.ts';
import * as notFound from '../routes/not-found.tsx';
import * as story from '../routes/story.tsx';
import { Shell } from './Shell.tsx';

/**
 * Every screen of the product, for the browser, the press and the tests alike. Most are
 * one file to load: each is needed by the next click, and together they are small.
 */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    loader: (args: LoaderFunctionArgs) => load(args, mastheadQuery),
    ErrorBoundary: Failed,
    children: [
      {
        ErrorBoundary: Failed,
        children: [
          { path: '/', ...front },
          { path: '/stories/:slug/', ...story },
          { path: '/headlines/:page?/', ...list.headlines },
          { path: '/sections/:slug/:page?/', ...list.section },
          { path: '/topics/:slug/:page?/', ...list.topic },
          // Loaded when it is opened: most readers do not search in a visit.
          { path: '/search/', lazy: () => import('../routes/search.tsx') },
          { path: '*', ...notFound },
        ],
      },
    ],
  },
];
