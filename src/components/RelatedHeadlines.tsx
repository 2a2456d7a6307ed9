import type { ReactNode } from 'react';
import type { Card } from '../edition/published.ts';
import { HeadlineList } from './HeadlineList.tsx';
import { Label } from './Label.tsx';
import { SectionHeading } from './SectionHeading.tsx';

/** The sidebar: where to read on. On a phone it follows the text. */
export function RelatedHeadlines({ cards, more }: { readonly cards: readonly Card[]; readonly more?: ReactNode }) {
  if (cards.length === 0) return null;
  return (
    <aside aria-labelledby="related" data-prefetch="in-view">
      <SectionHeading id="related">
        <Label>Related headlines</Label>
      </SectionHeading>
      <HeadlineList cards={cards} className="max-wide:headline-columns" />
      {more}
    </aside>
  );
}
