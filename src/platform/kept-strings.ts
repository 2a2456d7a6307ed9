/** Strings kept by name, as the browser keeps them for a site on this device. */
export type KeptStrings = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's own; undefined where it keeps nothing for this site, as with cookies blocked. */
export function openKeptStrings(): KeptStrings | undefined {
  try {
    const kept: Storage | null = globalThis.localStorage;
    // Some browsers refuse only at the first use.
    return kept === null || kept.length < 0 ? undefined : kept;
  } catch {
    return undefined;
  }
}

/**
 * Tells of what other tabs of this site keep or remove, and of having been away while they may have.
 * @param changed gets the name, and the string now kept under it; no name where any may have changed
 */
export function watchKeptStrings(changed: (name: string | null, text: string | null) => void): void {
  addEventListener('storage', ({ key, newValue }) => changed(key, newValue));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed(null, null);
  });
}
