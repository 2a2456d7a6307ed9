/**
 * Replaces the query of the page's address, without a new entry in the history.
 * @param search with its question mark, or empty
 */
export function replaceSearch(search: string): void {
  try {
    history.replaceState(history.state, '', `${location.pathname}${search}`);
  } catch {
    // Safari throws after 100 calls within 30 seconds. A later call sets the address.
  }
}
