import type { ReactNode } from 'react';
import { PageLink } from './PageLink.tsx';

/** The heading of a group of headlines, under a heavy rule; a link if the group has a page of its own. */
export function SectionHeading({
  id,
  to,
  children,
}: {
  readonly id?: string | undefined;
  readonly to?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <h2 id={id} className="border-t-3 border-strong font-sans text-heading font-bold">
      {to === undefined ? (
        <span className="block py-3.25">{children}</span>
      ) : (
        <PageLink to={to} className="block py-3.25">
          {children}
        </PageLink>
      )}
    </h2>
  );
}
