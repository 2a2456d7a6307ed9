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

/** The longest text that is looked for, in UTF-16 code units. */
export const maxWordsLength = 200;

/** The folded texts of cards: folding thousands of headlines takes longer than finding words in them. */
export type FoldedTexts = WeakMap<Card, string>;

/**
 * Makes a test of whether a card's headline and section name contain every word, in any order. Parts of words match
 * too, and signs within words don't count. Otherwise words are the same as in search.
 */
export function matchesWords(words: string, foldedTexts: FoldedTexts = new WeakMap()): (card: Card) => boolean {
  const wanted = withoutSigns(words.slice(0, maxWordsLength)).split(/\s+/u);
  return (card) => {
    const text = foldedTexts.get(card) ?? withoutSigns(`${card.headline} ${card.section?.name ?? ''}`);
    foldedTexts.set(card, text);
    return wanted.every((word) => text.includes(word));
  };
}

/** A folded text without punctuation: "Wi-Fi" is "wifi". */
const withoutSigns = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{M}\p{N}\s]+/gu, '');
