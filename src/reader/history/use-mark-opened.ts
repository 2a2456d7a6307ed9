import { useLayoutEffect } from 'react';
import type { Card } from '../../edition/published.ts';
import { markOpened } from './mark-stories.ts';

/** A story that is shown has been opened: it is read from now on, and in the history. So that no control says otherwise for a frame, this is known before the page is painted. */
export function useMarkOpened(card: Card): void {
  // oxlint-disable react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- a story that is read anew from its file has not been opened again
  useLayoutEffect(() => markOpened(card), [card.slug]);
}
