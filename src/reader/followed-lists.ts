import type { Card } from '../edition/published.ts';

/** The lists of headlines on the page, with their cards. */
export const followedLists = new Map<Element, readonly Card[]>();
