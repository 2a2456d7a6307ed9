import { use, useEffect, useLayoutEffect, useRef } from 'react';
import { UNSAFE_DataRouterContext as DataRouterContext, useLocation } from 'react-router';
import { reloadPage } from '../../platform/reload-page.ts';

/** Milliseconds in which a page that was opened has to be shown, after an error that nothing has caught. */
const patience = 1000;

/**
 * Loads the page of the address as a document if React could not show it. Extensions remove elements from a page, also
 * from its head. If React then can't remove one, it stops in the middle of its work, and no boundary catches that.
 */
export function ReloadIfStuck() {
  const { key } = useLocation();
  const router = use(DataRouterContext)?.router;
  const shown = useRef(key);
  useLayoutEffect(() => {
    shown.current = key;
  }, [key]);
  useEffect(() => {
    const check = () =>
      setTimeout(() => {
        if (router !== undefined && router.state.location.key !== shown.current) reloadPage();
      }, patience);
    addEventListener('error', check);
    return () => removeEventListener('error', check);
  }, [router]);
  return null;
}
