import type { ReactNode } from 'react';
import * as messages from '#messages/headlines.ts';
import type { Card } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { CardDate } from './CardDate.tsx';

/** The small line below a headline: its length, or that there is only a headline, its date, and a note. */
export const CardFacts = ({
  card,
  hasButton,
  note,
}: {
  readonly card: Card;
  /** Whether a button stands at the end of the line. */
  readonly hasButton: boolean;
  readonly note?: ReactNode;
}) => (
  <span className={hasButton ? 'headline-note pe-13' : 'headline-note'}>
    <Label>{card.text.kind === 'headline-only' ? messages.headlineOnly : messages.minutes(card.text.minutes)}</Label>
    <CardDate card={card} />
    {note}
  </span>
);
