/** The file of a route's screen didn't load: the connection was lost, or a newer edition has other files. */
export class RouteNotLoaded extends Error {}

/**
 * A route's `lazy` function for a screen that is a file of its own, fetched when it is opened.
 * @throws RouteNotLoaded when the file can't be fetched
 */
export const lazyRoute =
  <T>(fetchScreen: () => Promise<T>) =>
  (): Promise<T> =>
    fetchScreen().catch((cause: unknown) => {
      throw new RouteNotLoaded('the file of a route did not load', { cause });
    });
