import { use } from 'react';
import type { Card } from '../../edition/published.ts';
import { InSteps, useIsDue } from '../Later.tsx';

/**
 * How many headlines fill a window, at most: each is 64 CSS pixels high or more, and there are at most four columns,
 * one on phones (styles/lists.css). Asking for the window's own size would make the browser compute the layout.
 */
export const windowful = (): number => Math.ceil(screen.height / 64) * (screen.width < 640 ? 1 : 4);

/** Tells the lists of a page apart, and from those of another version of the page. */
export const nameOfList = (cards: readonly Pick<Card, 'slug'>[]): string => `${cards[0]?.slug} ${cards.length}`;

/**
 * How many cards of a list to render: those that are on the first screen, if the page may be painted in two steps, and
 * all after that.
 */
export function useFirstCount(cards: readonly Pick<Card, 'slug'>[]): number {
  const steps = use(InSteps);
  const needed = (steps === true ? windowful() : steps && steps.get(nameOfList(cards))) || cards.length;
  return useIsDue(needed >= cards.length) ? cards.length : needed;
}
