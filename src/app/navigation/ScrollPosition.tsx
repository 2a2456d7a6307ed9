import { use, useEffect, useLayoutEffect } from 'react';
import {
  NavigationType,
  UNSAFE_DataRouterContext as DataRouterContext,
  useLocation,
  useNavigationType,
} from 'react-router';
import { afterLayout } from '../../platform/after-layout.ts';
import { beforeLeaving } from '../../platform/before-leaving.ts';
import { elementAt } from './element-at.ts';
import { readScrollPositions, storeScrollPositions, type ScrollPositions } from './scroll-positions.ts';

/** Undefined until the app has started. */
let positions: ScrollPositions | undefined;

/**
 * Scrolls as browsers do when a document is loaded: a new page starts at its top or at the element that the fragment
 * names; after Back and Forward a page is where it was left. React Router's `ScrollRestoration` does the same right
 * after the page has changed, when the browser has to compute the layout for it an additional time.
 */
export function ScrollPosition() {
  const { key, hash } = useLocation();
  const navigationType = useNavigationType();
  const router = use(DataRouterContext)?.router;

  useLayoutEffect(() => {
    if (positions === undefined) {
      positions = readScrollPositions();
      // The browser or the reader may have scrolled the loaded page before the app started.
      positions.set(key, scrollY);
    } else {
      const stored = navigationType === NavigationType.Pop ? positions.get(key) : undefined;
      if (stored !== undefined || router?.state.preventScrollReset !== true)
        afterLayout(() => () => scrollToStart(stored, hash));
    }
    return storePositionOf(key, positions);
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- once for each page
  }, [key]);

  useEffect(() => {
    const enter = () => {
      history.scrollRestoration = 'manual';
    };
    const leave = () => {
      if (positions !== undefined) storeScrollPositions(positions);
      // A document that is loaded again restores its position before the app starts.
      history.scrollRestoration = 'auto';
    };
    enter();
    addEventListener('pagehide', leave);
    // From the back/forward cache.
    addEventListener('pageshow', enter);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', enter);
    };
  }, []);
  return null;
}

function scrollToStart(stored: number | undefined, hash: string): void {
  const target = stored === undefined ? elementAt(hash) : null;
  if (target === null) scrollTo({ top: stored ?? 0, behavior: 'instant' });
  else target.scrollIntoView();
}

/** Keeps the position of a page up to date. @returns a function that ends this */
function storePositionOf(key: string, into: ScrollPositions): () => void {
  const store = () => into.set(key, scrollY);
  document.addEventListener('scroll', store, { passive: true });
  // A scroll is reported only with the next frame.
  const stop = beforeLeaving(store);
  return () => {
    stop();
    document.removeEventListener('scroll', store);
  };
}
