import { useEffect } from 'react';
import type { Card } from '../../edition/published.ts';
import { afterPaint } from '../../platform/after-layout.ts';
import { whenVisibleFor } from '../../platform/when-visible.ts';
import { markFinished, markOpened } from './mark-stories.ts';

/** Milliseconds that a story is shown, at least, before it counts as read because its end is in the window. */
export const shortestReading = 3000;

/**
 * Marks the story that is shown as opened, once the page has been painted: writing to the storage takes time. A story
 * without text is read once it was shown for a while; `ReadingPosition` marks the others.
 */
export function useMarkOpened(card: Card): void {
  // A story whose data is loaded again was not opened again.
  // oxlint-disable react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies
  useEffect(() => afterPaint(() => markOpened(card)), [card.slug]);
  useEffect(
    () => (card.text.kind === 'full' ? undefined : whenVisibleFor(shortestReading, () => markFinished(card))),
    [card.slug],
  );
}
