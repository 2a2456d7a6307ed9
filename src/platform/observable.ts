/** A value that tells its watchers when it is replaced. `watch` and `get` are what `useSyncExternalStore` takes. */
export interface Observable<T> {
  readonly get: () => T;
  /** Replaces the value and calls every watcher, also where the new value equals the old one. */
  readonly set: (next: T) => void;
  /** @returns a function that ends the watch */
  readonly watch: (changed: () => void) => () => void;
}

/** Creates an observable value. Watchers are called in the order in which they began, and may end their watch then. */
export function observable<T>(initial: T): Observable<T> {
  let value = initial;
  // An object for each watch: a function that watches twice is called twice, and ends only its own watch.
  const watches = new Set<{ readonly changed: () => void }>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const { changed } of watches) changed();
    },
    watch(changed) {
      const watch = { changed };
      watches.add(watch);
      return () => void watches.delete(watch);
    },
  };
}
