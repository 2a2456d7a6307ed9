import type { ReactNode } from 'react';
import { sectionAddress } from '../edition/addresses.ts';
import type { Link } from '../edition/published.ts';
import { kickerText, type KickerFacts } from './headlines/CardKicker.tsx';
import { PageLink } from './PageLink.tsx';

/**
 * What stands above a large headline: the kicker of the story's card, and its section as a link. It is a function, so
 * that the space above the headline can depend on whether there is one.
 */
export function kickerOf(card: KickerFacts, section: Link | undefined): ReactNode {
  const text = kickerText(card);
  return (
    (text || section) && (
      <p className="font-sans text-small font-semibold text-spot">
        {/* The space keeps words apart where there are no styles. */}
        {text && <span className="me-4">{text} </span>}
        {section && (
          <PageLink to={sectionAddress(section.slug)} className="inline-block py-3.25" {...section.language}>
            {section.name}
          </PageLink>
        )}
      </p>
    )
  );
}
