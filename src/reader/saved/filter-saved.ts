import type { Card } from '../../edition/published.ts';
import type { PositionRecord } from '../storage/collections.ts';

/** How far the reader has got with a saved story. */
export type ReadingState = 'unread' | 'started' | 'read';

/** A story that was not finished counts as started, also if it is marked as read: opening it does that. */
export function readingState(position: PositionRecord | undefined, isRead: boolean): ReadingState {
  if (position !== undefined && position.progress < 1) return 'started';
  return isRead ? 'read' : 'unread';
}

/** Whether a card's headline and section name contain every word, in any order. Parts of words match too. */
export function matchesWords({ headline, section }: Card, words: string): boolean {
  const text = `${headline} ${section?.name ?? ''}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
