import { useSyncExternalStore } from 'react';
import type { Collection } from './collection.ts';

const unknown = () => undefined;

/** All records of a collection. Undefined during the build and while a page is hydrated. */
export const useCollection = <T>(collection: Collection<T>): ReadonlyMap<string, T> | undefined =>
  useSyncExternalStore(collection.watch, collection.all, unknown);

/** One record of a collection. Undefined if there is none, during the build, and while a page is hydrated. */
export const useRecord = <T>(collection: Collection<T>, id: string): T | undefined =>
  useSyncExternalStore(collection.watch, () => collection.get(id), unknown);
