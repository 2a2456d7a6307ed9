import { use, useEffect, useLayoutEffect } from 'react';
import {
  NavigationType,
  UNSAFE_DataRouterContext as DataRouterContext,
  useLocation,
  useNavigationType,
} from 'react-router';
import { blockOf } from '../edition/passage-link.ts';
import { afterLayout } from '../platform/after-layout.ts';
import { readScrollPositions, storeScrollPositions } from './scroll-positions.ts';

let isMounted = false;
let positions: ReturnType<typeof readScrollPositions> | undefined;

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
    positions ??= readScrollPositions();
    // The browser or the reader may have scrolled the loaded page before the app started.
    if (!isMounted) positions.set(key, scrollY);
    else {
      const stored = navigationType === NavigationType.Pop ? positions.get(key) : undefined;
      if (stored !== undefined || router?.state.preventScrollReset !== true)
        afterLayout(() => () => scrollToStart(stored, hash));
    }
    isMounted = true;
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
  const id = blockOf(hash);
  const target = stored === undefined && id !== undefined ? document.getElementById(id) : null;
  if (target === null) scrollTo({ top: stored ?? 0, behavior: 'instant' });
  else target.scrollIntoView();
}

/** Keeps the position of a page up to date. @returns a function that ends this */
function storePositionOf(key: string, into: Map<string, number>): () => void {
  const store = () => into.set(key, scrollY);
  document.addEventListener('scroll', store, { passive: true });
  return () => document.removeEventListener('scroll', store);
}
