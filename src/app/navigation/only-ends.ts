import type { createBrowserRouter } from 'react-router';

type Router = ReturnType<typeof createBrowserRouter>;

/**
 * The same router, but its subscribers are told of a navigation only when it ends. If `RouterProvider` were told of the
 * start, it would render and compare the whole page, although the page has not changed. `LoadingIndicator` shows that a
 * page is loading if that takes long.
 */
export const onlyEnds = (router: Router): Router =>
  Object.create(router, {
    subscribe: {
      value: (tell: Parameters<Router['subscribe']>[0]) =>
        router.subscribe((state, change) => {
          if (state.navigation.state === 'idle') tell(state, change);
        }),
    },
  }) as Router;
