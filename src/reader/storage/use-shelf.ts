import { useSyncExternalStore } from 'react';
import type { Shelf } from './store.ts';

const unknown = () => undefined;

/** All records of a shelf; undefined at press and while a page is taken over, when nobody can know them. */
export const useShelf = <T>(shelf: Shelf<T>): ReadonlyMap<string, T> | undefined =>
  useSyncExternalStore(shelf.watch, shelf.all, unknown);

/** One record of a shelf. */
export const useRecord = <T>(shelf: Shelf<T>, id: string): T | undefined =>
  useSyncExternalStore(shelf.watch, () => shelf.get(id), unknown);
