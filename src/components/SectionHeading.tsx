import type { ReactNode } from 'react';
import type { Link } from '../edition/published.ts';
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

/** The id of the heading of a section's headlines, or of those without a section. */
export const headingId = (section: Link | undefined): string => `in-${section?.slug ?? ''}`;

/** The name of a section among other words. */
export const nameOf = ({ name, language }: Link): ReactNode => <bdi {...language}>{name}</bdi>;
