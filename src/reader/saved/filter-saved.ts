import type { Card } from '../../edition/published.ts';
import { fold } from '../../text/fold.ts';
import type { PositionRecord, ReadMark } from '../storage/collections.ts';

/** How far the reader has got with a saved story. */
export type ReadingState = 'unread' | 'started' | 'read';

/** A story that is marked as read counts as read wherever its reader is now, unless opening it has marked it. */
export function readingState(position: PositionRecord | undefined, mark: ReadMark | undefined): ReadingState {
  const isUnfinished = position !== undefined && position.progress < 1;
  if (mark !== undefined && !(mark.opened === true && isUnfinished)) return 'read';
  return isUnfinished ? 'started' : 'unread';
}

/**
 * Whether a card's headline and section name contain every word, in any order. Parts of words match too, and signs
 * within words don't count. Otherwise words are the same as in search.
 */
export function matchesWords({ headline, section }: Card, words: string): boolean {
  const text = withoutSigns(`${headline} ${section?.name ?? ''}`);
  return withoutSigns(words)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** A folded text without punctuation: "Wi-Fi" is "wifi". */
const withoutSigns = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{M}\p{N}\s]+/gu, '');
