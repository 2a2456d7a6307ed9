import * as messages from '#messages/reader/controls.ts';
import { Label } from '../../components/Label.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { storyAddress } from '../../edition/addresses.ts';
import { readingPositions } from '../storage/collections.ts';
import { useCollection } from '../storage/use-collection.ts';
import { lastUnfinished } from './last-unfinished.ts';

/** A link to the story that the reader left last before its end. Its line is always there, so nothing moves. */
export function ContinueReading() {
  const position = lastUnfinished(useCollection(readingPositions)?.values() ?? []);
  if (position === undefined) return null;
  const { card, progress } = position;
  const minutesLeft =
    card.text.kind === 'full' ? Math.max(1, Math.round(card.text.minutes * (1 - progress))) : undefined;
  return (
    <p className="flex min-w-0 gap-x-1.5 print:hidden" data-continue>
      <Label className="shrink-0 py-3.25 text-soft max-wide:hidden">{messages.continueReading}</Label>
      <PageLink
        to={storyAddress(card.slug)}
        className="truncate py-3.25 link"
        lang={card.language?.lang}
        dir={card.language?.dir}
      >
        {/* A phone has no room for the headline: the link is "Continue reading" there. */}
        <Label className="wide:hidden">{messages.continueReading}</Label>
        <span className="max-wide:visually-hidden">{card.headline}</span>
      </PageLink>
      {minutesLeft === undefined ? null : (
        <Label className="shrink-0 py-3.25 text-soft max-wide:hidden">{messages.minutesLeft(minutesLeft)}</Label>
      )}
    </p>
  );
}
