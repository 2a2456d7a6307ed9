import type { ReactNode } from 'react';
import { paidContent } from '#messages/headlines.ts';
import type { Card, Language } from '../../edition/published.ts';
import { Message } from '../Message.tsx';

/** The facts that stand above a headline. */
export type KickerFacts = Pick<Card, 'sponsor' | 'genre' | 'series' | 'section'>;

/** Who paid for a story, or else what kind of piece it is, or its series. */
export const kickerText = ({ sponsor, genre, series }: Omit<KickerFacts, 'section'>): ReactNode =>
  sponsor === undefined ? (genre ?? series?.name) : <Message of={paidContent(<bdi>{sponsor}</bdi>)} />;

/**
 * The line above a headline in a list.
 * @param language of the words, if the headline is in another one
 */
const KickerLine = ({
  language,
  children,
}: {
  readonly language?: Language | undefined;
  readonly children: ReactNode;
}) => (
  // The space keeps words apart where there are no styles.
  <b className="font-sans text-small font-semibold text-spot mb-1 block" lang={language?.lang} dir={language?.dir}>
    {children}{' '}
  </b>
);

/** The line above a story's headline in a list; nothing if the story has no kicker. */
export function CardKicker({
  card,
  hasSection = false,
}: {
  readonly card: KickerFacts;
  /** Whether the name of the section stands there if the story has no kicker. */
  readonly hasSection?: boolean;
}) {
  const text = kickerText(card);
  const { section } = card;
  if (text !== undefined || !hasSection || section === undefined) return text && <KickerLine>{text}</KickerLine>;
  return <KickerLine language={section.language}>{section.name}</KickerLine>;
}
