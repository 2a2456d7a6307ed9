/** Whether the current address is the one that the document was loaded from, not one that the app has opened since. */
export function isLoadedPage(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  if (loaded === undefined) return true;
  const { pathname, search } = new URL(loaded.name);
  return pathname === location.pathname && search === location.search;
}

/** Whether the document was opened by a link or an address. After a reload or Back, browsers restore the scroll position. */
export function isFreshlyLoaded(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded !== undefined && 'type' in loaded && loaded.type === 'navigate';
}
