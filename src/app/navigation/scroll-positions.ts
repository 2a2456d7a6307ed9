/** How far each page of the history was scrolled. Kept for the tab, so that Back works after a reload too. */

const storageKey = 'scroll-positions';

/** Vertical scroll positions in CSS pixels, by the key of the entry in the history. */
export type ScrollPositions = Map<string, number>;

/** The positions that the tab has stored; none if it has none or the browser blocks the storage. */
export function readScrollPositions(): ScrollPositions {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
    return new Map(Object.entries(stored ?? {}).filter(([, y]) => typeof y === 'number'));
  } catch {
    return new Map();
  }
}

/** Stores the positions until the tab is closed. Without storage, Back after a reload goes to the top of a page. */
export function storeScrollPositions(positions: ScrollPositions): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(positions)));
  } catch {
    // Nothing depends on it.
  }
}
