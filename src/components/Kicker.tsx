import { sectionAddress } from '../edition/addresses.ts';
import type { Language, Link } from '../edition/published.ts';
import { PageLink } from './PageLink.tsx';

/** A story's section, as a link above the story's headline. */
export function Kicker({
  section,
  language,
}: {
  readonly section: Link;
  /** The language of the section's name, if the text around it is in another one. */
  readonly language?: Language | undefined;
}) {
  return (
    <p className="font-sans text-small font-semibold text-spot">
      <PageLink
        to={sectionAddress(section.slug)}
        className="inline-block py-3.25"
        lang={language?.lang}
        dir={language?.dir}
      >
        {section.name}
      </PageLink>
    </p>
  );
}
