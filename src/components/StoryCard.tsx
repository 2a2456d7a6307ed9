import type { ReactNode } from 'react';
import { storyAddress } from '../edition/addresses.ts';
import type { Card } from '../edition/published.ts';
import { Label } from './Label.tsx';
import { Moment } from './Moment.tsx';
import { PageLink } from './PageLink.tsx';

/** A headline in a list. One without text says so before it is opened. */
export function StoryCard({ card, standfirst = false, note }: {
  readonly card: Card;
  readonly standfirst?: boolean;
  /** What else there is to say of it, in the small line. */
  readonly note?: ReactNode;
}) {
  const { lang, dir } = card.language ?? {};
  return (
    <PageLink to={storyAddress(card.slug)} className="headline group" lang={lang} dir={dir}>
      <span className="group-hover:underline group-hover:decoration-spot group-hover:decoration-2">{card.headline}</span>
      {standfirst && card.description !== undefined ? (
        <span className="mt-1 block font-normal text-soft">{card.description}</span>
      ) : null}
      <span className="mt-1 block font-sans text-small font-normal text-soft">
        <Label>{card.text.kind === 'headline-only' ? 'Headline only' : `${card.text.minutes} min read`}</Label>
        {card.published === undefined ? null : (
          <>
            <span>, </span>
            <bdi>
              <Moment moment={card.published} />
            </bdi>
          </>
        )}
        {note}
      </span>
    </PageLink>
  );
}
