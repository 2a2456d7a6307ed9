/**
 * Whether the page at the address is the one that the document was loaded for. It is another
 * after a navigation within the document.
 */
export function isLoadedPage(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  if (loaded === undefined) return true;
  const { pathname, search } = new URL(loaded.name);
  return pathname === location.pathname && search === location.search;
}

/** Whether the document is no page of its own, but what stands in for any that could not be fetched. It came without the data of a page. */
export const isShell = (): boolean => document.querySelector('#state')?.textContent === '[]';

/** Whether the document was opened by a link or an address: not reloaded, nor come back to, where the browser has its own place. */
export function isFreshlyLoaded(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded !== undefined && 'type' in loaded && loaded.type === 'navigate';
}
