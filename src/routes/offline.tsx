import { redirect } from 'react-router';
import { frontAddress } from '../edition/addresses.ts';
import { ErrorPage } from './error-page.tsx';

/** Opened by its own address, the page has nothing to show: the service worker serves it in place of others. */
export const loader = () => (import.meta.env.SSR ? null : redirect(frontAddress));

/**
 * The offline shell: served without a connection in place of a page that is not stored. After hydration it shows the
 * page at the address if that page's data is stored, else it stays.
 */
export const Component = () => (
  <ErrorPage failure="offline" tryAgain={() => location.reload()} isTrying={false} className="appear-late" />
);
