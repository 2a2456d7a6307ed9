import { useSyncExternalStore } from 'react';
import type { Collection } from './store.ts';

const unknown = () => undefined;

/** All records of a shelf; undefined at press and while a page is taken over, when nobody can know them. */
export const useCollection = <T>(shelf: Collection<T>): ReadonlyMap<string, T> | undefined =>
  useSyncExternalStore(shelf.watch, shelf.all, unknown);

/** One record of a shelf. */
export const useRecord = <T>(shelf: Collection<T>, id: string): T | undefined =>
  useSyncExternalStore(shelf.watch, () => shelf.get(id), unknown);
