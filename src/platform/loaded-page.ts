/** Whether the document was loaded from the current address: the app may have opened other pages since. */
export function isLoadedPage(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  if (loaded === undefined) return true;
  const { pathname, search } = new URL(loaded.name);
  return pathname === location.pathname && search === location.search;
}

/**
 * Whether the document was opened by a link or an address. After a reload or Back it was not, and the browser restores
 * the scroll position.
 */
export function isFreshlyLoaded(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded !== undefined && 'type' in loaded && loaded.type === 'navigate';
}
