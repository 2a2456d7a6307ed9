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

/**
 * Calls back when another tab of this site has stored or removed a string.
 * @param changed gets the key and the new string. A key of null means that any string may have changed: the page
 * has come back from the back/forward cache, and missed all events in between.
 */
export function watchLocalStorage(changed: (key: string | null, text: string | null) => void): void {
  addEventListener('storage', ({ key, newValue }) => changed(key, newValue));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed(null, null);
  });
}
