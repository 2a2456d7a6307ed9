import { Fragment } from 'react';
import { ScrollRestoration, useLocation, useOutlet } from 'react-router';
import { Announcer } from './Announcer.tsx';
import { LoadingLine } from './LoadingLine.tsx';

/** What stays while pages come and go. */
export function Shell() {
  const { pathname } = useLocation();
  const page = useOutlet();
  return (
    <>
      {/* A new page is new elements: text that a translator rewrote in the old ones is not reused. */}
      <Fragment key={pathname}>{page}</Fragment>
      <LoadingLine />
      <Announcer />
      <ScrollRestoration />
    </>
  );
}
