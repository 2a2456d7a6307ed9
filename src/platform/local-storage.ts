/** The methods of the browser's storage that are used. */
export type StringStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Opens the browser's storage. @returns undefined if the browser blocks storage for this site, as it does cookies */
export function openLocalStorage(): StringStorage | undefined {
  try {
    const storage: Storage | null = globalThis.localStorage;
    // Some browsers throw only when it is first used.
    return storage === null || storage.length < 0 ? undefined : storage;
  } catch {
    return undefined;
  }
}

/** Milliseconds in which changes of another tab are collected: it may store thousands of strings at once. */
const collectingTime = 50;

/**
 * Calls back when another tab of this site has stored or removed strings.
 * @param changed gets the keys. Null means that any string may have changed: the page has come back from the
 * back/forward cache, and missed all events in between.
 */
export function watchLocalStorage(changed: (keys: readonly string[] | null) => void): void {
  const keys = new Set<string | null>();
  addEventListener('storage', ({ key }) => {
    if (keys.size === 0)
      setTimeout(() => {
        const collected = [...keys];
        keys.clear();
        changed(collected.includes(null) ? null : (collected as string[]));
      }, collectingTime);
    keys.add(key);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed(null);
  });
}
