import * as messages from '#messages/reader/controls.ts';
import { Label } from '../../components/Label.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { storyAddress } from '../../edition/addresses.ts';
import { readingPositions } from '../storage/collections.ts';
import { useCollection } from '../storage/use-collection.ts';
import { lastUnfinished } from './last-unfinished.ts';

/** A link to the story that the reader left last before its end. It appears late, where it moves little. */
export function ContinueReading() {
  const position = lastUnfinished(useCollection(readingPositions)?.values() ?? []);
  if (position === undefined) return null;
  const { card, progress } = position;
  const minutesLeft =
    card.text.kind === 'full' ? Math.max(1, Math.round(card.text.minutes * (1 - progress))) : undefined;
  return (
    <p className="continue-reading print:hidden" data-headline dir={card.language?.dir}>
      <PageLink to={storyAddress(card.slug)} className="headline" lang={card.language?.lang} dir={card.language?.dir}>
        <Label className="headline-note">{messages.continueReading}</Label> <span>{card.headline}</span>{' '}
        {minutesLeft === undefined ? null : (
          <Label className="headline-note">{messages.minutesLeft(minutesLeft)}</Label>
        )}
      </PageLink>
    </p>
  );
}
