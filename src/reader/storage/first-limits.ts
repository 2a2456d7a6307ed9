/** The limits of stored records that the first script of every page needs. The others are in `limits.ts`. */

/** The longest headline or other text of a card, in UTF-16 code units. Longer ones are cut. */
export const maxTextLength = 300;

/** The most stories that a reader can save: about a third of what browsers store for a site. */
export const maxSaved = 5000;

/** A text within its limit. A longer one ends with an ellipsis. */
export const shorten = (text: string): string =>
  text.length > maxTextLength ? `${text.slice(0, maxTextLength - 1).replace(/[\ud800-\udbff]$/u, '')}…` : text;

/**
 * The most records of a kind that is stored while a reader reads, which are read when a page is loaded. If another
 * program has stored more, those that are too many are removed, and the others are read on the next page.
 */
export const maxAutomaticRead = 10_000;
