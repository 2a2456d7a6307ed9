import { use } from 'react';
import { storyAddress } from '../edition/addresses.ts';
import type { Card } from '../edition/published.ts';
import { Label } from './Label.tsx';
import { Moment } from './Moment.tsx';
import { PageLink } from './PageLink.tsx';
import { Slots } from './slots.ts';

/** A headline in a list. One without text says so before it is opened. */
export function StoryCard({ card, standfirst = false }: { readonly card: Card; readonly standfirst?: boolean }) {
  const { CardNote, CardAction } = use(Slots);
  const { lang, dir } = card.language ?? {};
  return (
    <div className="relative">
      <PageLink to={storyAddress(card.slug)} className="headline group" lang={lang} dir={dir}>
        <span className="group-hover:underline group-hover:decoration-spot group-hover:decoration-2">{card.headline}</span>
        {standfirst && card.description !== undefined ? (
          <span className="mt-1 block font-normal text-soft">{card.description}</span>
        ) : null}
        <span className={`mt-1 block font-sans text-small font-normal text-soft ${CardAction === undefined ? '' : 'pe-18'}`}>
          <Label>{card.text.kind === 'headline-only' ? 'Headline only' : `${card.text.minutes} min`}</Label>
          {CardNote === undefined ? null : <CardNote card={card} />}
          {card.published === undefined ? null : (
            <>
              <span>, </span>
              <bdi>
                <Moment moment={card.published} />
              </bdi>
            </>
          )}
        </span>
      </PageLink>
      {CardAction === undefined ? null : (
        <div className="absolute end-0 bottom-0">
          <CardAction card={card} />
        </div>
      )}
    </div>
  );
}
