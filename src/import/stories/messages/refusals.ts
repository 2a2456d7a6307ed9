/** Why an item becomes no story. */

export const withoutText = 'it has neither a headline nor a text';
export const tooDeep = 'its text has too many levels of elements to be read';

/** @param place of the other item */
export const sameAs = (place: string): string => `it is the same as the item at ${place}`;
export const olderVersion = (place: string): string => `it is an older version of the item at ${place}`;
export const changedMeanwhile = 'its file changed while it was read; import it again';

/** @param reason of a reader */
export const unreadable = (reason: string): string => `it can't be read: ${reason}`;
export const unknownFormat =
  'its content is none that can be imported: WordPress (WXR), Ghost, RSS, Atom, JSON Feed, ninjs, NITF, NewsML-G2, ' +
  'Markdown, HTML, or an edition of Broadsheet';
