import * as messages from '#messages/headlines.ts';
import { storyAddress } from '../../edition/addresses.ts';
import type { Card } from '../../edition/published.ts';
import { CardKicker } from './CardKicker.tsx';
import { Label } from '../Label.tsx';
import { LocalTime } from '../LocalTime.tsx';
import { PageLink } from '../PageLink.tsx';
import { rareParts } from '../rare-parts.ts';

/** Headlines along a line, each after its date. */
export function Timeline({
  cards,
  current,
  standfirst = false,
}: {
  readonly cards: readonly Pick<
    Card,
    'slug' | 'headline' | 'description' | 'sponsor' | 'published' | 'image' | 'language'
  >[];
  /** The slug of the story that is being read, if it is in the list. */
  readonly current?: string;
  readonly standfirst?: boolean;
}) {
  const { CardPicture } = rareParts;
  return (
    // The spaces keep words apart where there are no styles.
    <ol className="ms-1 border-s border-rule">
      {cards.map((card) => (
        <li
          key={card.slug}
          className={card.image && CardPicture ? 'timeline-point timeline-pictured' : 'timeline-point'}
          data-headline=""
          aria-current={card.slug === current ? 'true' : undefined}
        >
          {card.image && CardPicture && <CardPicture image={card.image} />}
          {card.published === undefined ? null : (
            <>
              <span className="block font-sans text-small text-soft">
                <LocalTime moment={card.published} />
              </span>{' '}
            </>
          )}
          <CardKicker card={card} />
          {card.slug === current ? (
            <span className="block py-1 text-headline font-medium">
              <span lang={card.language?.lang} dir={card.language?.dir}>
                {card.headline}
              </span>{' '}
              <Label className="font-sans text-small font-normal whitespace-nowrap text-soft">
                {messages.thisStory}
              </Label>
            </span>
          ) : (
            <PageLink
              to={storyAddress(card.slug)}
              className="timeline-headline"
              lang={card.language?.lang}
              dir={card.language?.dir}
            >
              {card.headline}
            </PageLink>
          )}
          {standfirst && card.description !== undefined ? (
            <>
              {' '}
              <span
                className="block max-w-note text-headline text-soft"
                lang={card.language?.lang}
                dir={card.language?.dir}
              >
                {card.description}
              </span>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
