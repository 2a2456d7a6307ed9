import { listAddress, sectionAddress } from '../edition/addresses.ts';
import type { FrontPage } from '../edition/published.ts';
import { HeadlineList } from './HeadlineList.tsx';
import { PageLink } from './PageLink.tsx';
import { SectionHeading } from './SectionHeading.tsx';

/** The sections with their first headlines, in columns. */
export function FrontGroups({ groups }: { readonly groups: FrontPage['groups'] }) {
  return (
    <div className="headline-columns mt-12">
      {groups.map(({ section, cards, total }) => {
        const name = section?.name ?? 'More headlines';
        const address = section === undefined ? listAddress({ kind: 'headlines' }) : sectionAddress(section.slug);
        return (
          <section key={section?.slug ?? ''} aria-label={name} className="mb-9 break-inside-avoid">
            <SectionHeading to={address}>{name}</SectionHeading>
            <HeadlineList cards={cards} />
            {total > cards.length ? (
              <p className="border-t border-rule font-sans text-label">
                <PageLink to={address} className="inline-block py-3.25 link">
                  {section === undefined ? 'All headlines' : `All ${total} in ${name}`}
                </PageLink>
              </p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
