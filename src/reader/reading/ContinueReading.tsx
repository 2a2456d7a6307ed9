import { Label } from '../../components/Label.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { storyAddress } from '../../edition/addresses.ts';
import { readingPositions, type PositionRecord } from '../storage/collections.ts';
import { useCollection } from '../storage/use-collection.ts';

/** Leads back into the story that was left last before its end. It stands in a line that is there in any case, so that nothing moves for it. */
export function ContinueReading() {
  const place = lastLeft(useCollection(readingPositions)?.values() ?? []);
  if (place === undefined) return null;
  const { card, progress } = place;
  const left = card.text.kind === 'full' ? Math.max(1, Math.round(card.text.minutes * (1 - progress))) : undefined;
  return (
    <p className="flex min-w-0 gap-x-1.5 print:hidden" data-continue>
      <Label className="shrink-0 py-3.25 text-soft max-wide:hidden">Continue reading</Label>
      <PageLink
        to={storyAddress(card.slug)}
        className="truncate py-3.25 link"
        lang={card.language?.lang}
        dir={card.language?.dir}
      >
        {/* On a phone there is no room for more than a few letters of it. */}
        <Label className="wide:hidden">Continue reading</Label>
        <span className="max-wide:only-read-aloud">{card.headline}</span>
      </PageLink>
      {left === undefined ? null : (
        <Label className="shrink-0 py-3.25 text-soft max-wide:hidden">{`${left} min left`}</Label>
      )}
    </p>
  );
}

/** Less than this of a story is a look at it. */
const begun = 0.05;

function lastLeft(all: Iterable<PositionRecord>): PositionRecord | undefined {
  let last: PositionRecord | undefined;
  for (const place of all) {
    if (place.progress >= 1 || place.progress < begun || (place.block === 'p1' && place.offset === 0)) continue;
    if (last === undefined || place.at > last.at) last = place;
  }
  return last;
}
