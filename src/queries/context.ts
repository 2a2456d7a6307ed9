import type { QueryClient } from '@tanstack/react-query';
import { createContext, RouterContextProvider } from 'react-router';

/** The router context in which loaders find the query client. Browser, build and tests each have their own client. */
export const clientContext = createContext<QueryClient>();

/** A router context with a query client. */
export const contextWith = (client: QueryClient): RouterContextProvider =>
  new RouterContextProvider(new Map([[clientContext, client]]));
