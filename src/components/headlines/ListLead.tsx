import { storyAddress } from '../../edition/addresses.ts';
import { PageLink } from '../PageLink.tsx';
import { rareParts } from '../rare-parts.ts';
import { actionOf } from './action-of.tsx';
import { CardFacts } from './CardFacts.tsx';
import { CardKicker } from './CardKicker.tsx';
import type { StoryCardProps } from './StoryCard.tsx';

/** The first headline of a list, with a large picture. */
export function ListLead({ card, id, hasSection = false, Action }: StoryCardProps) {
  const { lang, dir } = card.language ?? {};
  const { CardPicture } = rareParts;
  return (
    <div className="list-lead relative" data-headline="" dir={dir}>
      <PageLink to={storyAddress(card.slug)} lang={lang} dir={dir}>
        {card.image === undefined || CardPicture === undefined ? null : <CardPicture image={card.image} isLarge />}
        <span className="block">
          {/* The spaces keep words apart where there are no styles. */}
          <CardKicker card={card} hasSection={hasSection} />
          <span id={id} className="front-headline headline-2">
            {card.headline}
          </span>{' '}
          {card.description === undefined ? null : (
            <>
              <span className="mt-2 block text-soft">{card.description}</span>{' '}
            </>
          )}
          <CardFacts card={card} hasButton={Action !== undefined} />
        </span>
      </PageLink>
      {actionOf(Action, id)}
    </div>
  );
}
