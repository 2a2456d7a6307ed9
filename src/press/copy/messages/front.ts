/** Messages about the front page, as `front` in edition.json places stories on it. */
import { quoteWhole } from './quote.ts';

export const tooManyOfFive = 'these are more than five stories; remove the last ones, or move them to "second"';

/** @param slot the field of `front` that has the story already */
export const placedTwice = (slug: string, slot: string): string =>
  `${quoteWhole(slug)} is in "front.${slot}" too, and no story stands twice above the sections; remove one of the two`;

export const headlineOnly = (slug: string): string =>
  `${quoteWhole(slug)} has only a headline, and this place needs a text; write its "body", ` +
  'or list it in "second" or "stories"';
