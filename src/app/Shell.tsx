import { Fragment, useEffect } from 'react';
import { ScrollRestoration, useLocation, useOutlet, type Location } from 'react-router';
import { Announcer } from './Announcer.tsx';
import { LoadingLine } from './LoadingLine.tsx';

let shown = false;

/**
 * What a page's scroll position is kept under. The one that was loaded stands where the browser
 * has put it, or the reader has moved it since: what was kept of it is not asked for.
 */
const placeOf = ({ key }: Location): string => (shown ? key : 'loaded');

/** What stays while pages come and go. */
export function Shell() {
  const { pathname } = useLocation();
  const page = useOutlet();
  useEffect(() => {
    shown = true;
  }, []);
  return (
    <>
      {/* A new page is new elements: text that a translator rewrote in the old ones is not reused. */}
      <Fragment key={pathname}>{page}</Fragment>
      <LoadingLine />
      <Announcer />
      <ScrollRestoration getKey={placeOf} />
    </>
  );
}
