import { useLayoutEffect } from 'react';
import type { Card } from '../../edition/published.ts';
import { markOpened } from './mark-stories.ts';

/**
 * Marks the story that is shown as opened. This happens before the page is painted, so that no control shows the
 * story as unread for a moment.
 */
export function useMarkOpened(card: Card): void {
  // A story whose data is loaded again was not opened again.
  // oxlint-disable react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies
  useLayoutEffect(() => markOpened(card), [card.slug]);
}
