import * as messages from '#messages/front-page.ts';
import { allStories } from '#messages/page.ts';
import { listAddress, sectionAddress } from '../../edition/addresses.ts';
import type { FrontPage } from '../../edition/published.ts';
import { HeadlineList } from '../headlines/HeadlineList.tsx';
import { Label } from '../Label.tsx';
import { Message } from '../Message.tsx';
import { PageLink } from '../PageLink.tsx';
import { headingId, nameOf, SectionHeading } from '../SectionHeading.tsx';

/** The sections with their first headlines, in columns. The group without a section has the other stories. */
export function SectionColumns({ groups }: { readonly groups: FrontPage['groups'] }) {
  // A single group fills the width.
  const alone = groups.length === 1;
  return (
    <div data-prefetch="in-view" className={`mt-12 gap-x-10 ${alone ? '' : 'wide:columns-3'}`}>
      {groups.map(({ section, cards, total }) => {
        const address = section === undefined ? listAddress({ kind: 'headlines' }) : sectionAddress(section.slug);
        const id = headingId(section);
        return (
          <section key={id} aria-labelledby={id} className="mb-9 break-inside-avoid">
            <SectionHeading id={id} to={address}>
              {section === undefined ? <Label>{messages.moreStories}</Label> : nameOf(section)}
            </SectionHeading>
            <HeadlineList cards={cards} className={alone ? 'headline-columns' : 'max-wide:headline-columns'} />
            {total > cards.length ? (
              <p className="font-sans text-label print:hidden">
                <PageLink to={address} className="inline-block py-3.25 link">
                  {section === undefined ? (
                    <Label>{allStories}</Label>
                  ) : (
                    <Message of={messages.allInSection(total, nameOf(section))} />
                  )}
                </PageLink>
              </p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
