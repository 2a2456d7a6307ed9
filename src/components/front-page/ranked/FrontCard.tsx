import * as messages from '#messages/headlines.ts';
import { storyAddress } from '../../../edition/addresses.ts';
import type { FrontCard as Card } from '../../../edition/front-ranks.ts';
import { actionOf } from '../../headlines/action-of.tsx';
import { CardKicker } from '../../headlines/CardKicker.tsx';
import { Label } from '../../Label.tsx';
import { PageLink } from '../../PageLink.tsx';
import type { Slots } from '../../slots-context.ts';
import { FrontPicture, type PictureShape } from './FrontPicture.tsx';

/** The classes of headlines, by their size. */
const sizes = { 2: 'headline-2', 3: 'headline-3', 4: 'headline-4', 5: 'headline-5' } as const;

/** What is the same for the cards of a page. */
export interface CardContext {
  readonly Action: Slots['CardAction'];
  /** The beginning of the ids of headlines. */
  readonly id: string;
}

/**
 * A headline on the front page, with its picture, kicker, standfirst and length, as far as the data has them. The
 * component has no hooks, since a page has many headlines.
 */
export function FrontCard({
  card,
  context: { Action, id },
  Heading,
  picture = 'card',
  kicker = card.size === 5 || card.byline !== undefined ? 'sponsor' : 'kind',
}: {
  readonly card: Card;
  readonly context: CardContext;
  /** Headlines of list items are no headings. */
  readonly Heading?: 'h2' | 'h3';
  readonly picture?: PictureShape;
  /** What may stand above the headline: who paid for it; also what kind of piece it is; or else its section's name. */
  readonly kicker?: 'sponsor' | 'kind' | 'section';
}) {
  const { lang, dir } = card.language ?? {};
  const headlineId = `${id}${card.slug}`;
  const headline = <span id={headlineId}>{card.headline}</span>;
  const isSmall = card.size === 5;
  const facts = kicker === 'sponsor' ? { sponsor: card.sponsor } : card;
  return (
    <div className={`front-card ${isSmall ? 'front-card-small' : ''}`} data-headline="" data-at={card.at} dir={dir}>
      <PageLink to={storyAddress(card.slug)} className="front-link" lang={lang} dir={dir}>
        {card.image === undefined ? null : <FrontPicture image={card.image} shape={picture} />}
        <div className="front-text grow">
          {card.clock === undefined ? null : <span className="front-clock">{card.clock}</span>}{' '}
          <CardKicker card={facts} hasSection={kicker === 'section'} />
          {Heading === undefined ? (
            <span className={`front-headline ${sizes[card.size]}`}>{headline}</span>
          ) : (
            <Heading className={`front-headline ${sizes[card.size]}`}>{headline}</Heading>
          )}{' '}
          {card.description === undefined ? null : <span className="front-standfirst">{card.description}</span>}{' '}
          {card.byline === undefined ? null : (
            <span className="front-byline">
              <b>{card.byline.name}</b> {card.byline.jobTitle}
            </span>
          )}{' '}
          <span className={isSmall || card.byline !== undefined ? 'headline-note visually-hidden' : 'headline-note'}>
            <Label>
              {card.text.kind === 'headline-only' ? messages.headlineOnly : messages.minutes(card.text.minutes)}
            </Label>
          </span>
        </div>
        {card.byline?.image === undefined ? null : <FrontPicture image={card.byline.image} shape="portrait" />}
      </PageLink>
      {actionOf(Action, headlineId)}
    </div>
  );
}
