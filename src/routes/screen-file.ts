/** A screen whose file did not come: the connection was lost, or a later edition has another. */
export class MissingScreen extends Error {}

/** A screen that is a file of its own, fetched when it is opened. */
export const screenFile =
  <T>(fetchScreen: () => Promise<T>) =>
  (): Promise<T> =>
    fetchScreen().catch((cause: unknown) => {
      throw new MissingScreen('a screen could not be fetched', { cause });
    });

/**
 * Opens the page at the address as a document, if it can be reached: the browser and the router
 * both remember a file that did not come, so that this document never gets it.
 * @returns false where it cannot
 */
export async function openAsDocument(): Promise<boolean> {
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
  } catch {
    return false;
  }
  location.reload();
  return true;
}
