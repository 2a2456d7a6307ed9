import type { QueryClient } from '@tanstack/react-query';
import { createContext, RouterContextProvider } from 'react-router';

/** The query client as loaders find it: the browser, the press and the tests each bring their own. */
export const clientContext = createContext<QueryClient>();

export const contextWith = (client: QueryClient): RouterContextProvider =>
  new RouterContextProvider(new Map([[clientContext, client]]));
