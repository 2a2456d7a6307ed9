import { redirect } from 'react-router';
import { frontAddress } from '../edition/addresses.ts';
import { reloadPage } from '../platform/reload-page.ts';
import { ErrorPage } from './error-page.tsx';

/** At its own address the page has nothing to show: the service worker serves it at the addresses of other pages. */
export const loader = () => (import.meta.env.SSR ? null : redirect(frontAddress));

/**
 * The offline shell. The service worker serves it without a connection if a page is not cached. After hydration it
 * becomes the page at the address if that page's data is cached; else it stays.
 */
export const Component = () => (
  <ErrorPage failure="offline" tryAgain={reloadPage} isTrying={false} className="appear-late" />
);
