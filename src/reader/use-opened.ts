import { useEffect } from 'react';
import type { Card } from '../edition/published.ts';
import { markOpened } from './marks.ts';

/** A story that is shown has been opened: it is read from now on, and in the history. */
export function useOpened(card: Card): void {
  // oxlint-disable react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- a story that is read anew from its file has not been opened again
  useEffect(() => markOpened(card), [card.slug]);
}
