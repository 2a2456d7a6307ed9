/** A value that calls its watchers when it is replaced. `watch` and `get` fit React's `useSyncExternalStore`. */
export interface Observable<T> {
  readonly get: () => T;
  /** Replaces the value and calls every watcher, even if the new value equals the old one. */
  readonly set: (next: T) => void;
  /** @returns a function that ends the watch */
  readonly watch: (changed: () => void) => () => void;
}

/** Creates an observable value. Watchers are called in the order of their `watch` calls, and may end their watch. */
export function observable<T>(initial: T): Observable<T> {
  let value = initial;
  // Each watch has an object of its own, so that a function can watch twice, and end one watch without the other.
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
