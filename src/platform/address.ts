/**
 * Puts another question into the address of the page that is open. It is no step in the history.
 * @param search with its question mark, or nothing
 */
export function replaceSearch(search: string): void {
  try {
    history.replaceState(history.state, '', `${location.pathname}${search}`);
  } catch {
    // Safari allows a hundred in half a minute; the next one will do.
  }
}
