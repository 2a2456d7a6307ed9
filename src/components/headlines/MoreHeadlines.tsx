import { sectionAddress } from '../../edition/addresses.ts';
import type { Card, Link } from '../../edition/published.ts';
import { HeadlineList } from './HeadlineList.tsx';
import { Label } from '../Label.tsx';
import { SectionHeading } from '../SectionHeading.tsx';

/** What else a section has, where few headlines are related to a story. */
export function MoreHeadlines({ section, cards }: { readonly section: Link; readonly cards: readonly Card[] }) {
  return (
    <nav aria-labelledby="more" className="not-first:mt-10" data-prefetch="in-view">
      <SectionHeading id="more" to={sectionAddress(section.slug)}>
        <Label>
          <span>More in</span> <span dir="auto">{section.name}</span>
        </Label>
      </SectionHeading>
      <HeadlineList cards={cards} className="max-wide:headline-columns" />
    </nav>
  );
}
