import { redirect } from 'react-router';
import { frontAddress } from '../edition/addresses.ts';
import { ErrorPage } from './error-page.tsx';

/** At this address there is nothing to see: the page is for others, which could not be fetched. */
export const loader = () => (import.meta.env.SSR ? null : redirect(frontAddress));

/**
 * What answers, without a connection, for a page whose document is not kept. Taken over, it is
 * the page at the address if that page's data is kept; until then, and otherwise, it says what is so.
 */
export const Component = () => (
  <ErrorPage failure="offline" tryAgain={() => location.reload()} isTrying={false} className="late" />
);
