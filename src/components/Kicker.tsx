import { sectionAddress } from '../edition/addresses.ts';
import type { Link } from '../edition/published.ts';
import { PageLink } from './PageLink.tsx';

/** A story's section, as a link above the story's headline. */
export function Kicker({ section }: { readonly section: Link }) {
  return (
    <p className="font-sans text-small font-semibold text-spot">
      <PageLink to={sectionAddress(section.slug)} className="inline-block py-3.25">
        {section.name}
      </PageLink>
    </p>
  );
}
