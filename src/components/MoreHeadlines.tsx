import { sectionAddress } from '../edition/addresses.ts';
import type { Card, Link } from '../edition/published.ts';
import { HeadlineList } from './HeadlineList.tsx';
import { SectionHeading } from './SectionHeading.tsx';

/** What else a section has, where few headlines are related to a story. */
export function MoreHeadlines({ section, cards }: { readonly section: Link; readonly cards: readonly Card[] }) {
  return (
    <nav aria-labelledby="more" className="mt-10" data-prefetch="in-view">
      <SectionHeading id="more" to={sectionAddress(section.slug)}>{`More in ${section.name}`}</SectionHeading>
      <HeadlineList cards={cards} />
    </nav>
  );
}
