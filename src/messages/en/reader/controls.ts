/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Your reading';
export const search = 'Search';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Saved';

export const close = 'Close';
export const undo = 'Undo';
export const storageBlocked =
  'This browser doesn’t store anything for this site. What you save lasts until you close the page.';
export const storageFull =
  'This device has no more room for this site. What you save now lasts until you close the page.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'You’ve saved # stories, which is the most. Remove some to save more.');

export const save = 'Save';
/** The button of a story that is saved. */
export const saved = 'Saved';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Save:';
export const removeSavedHeadline = 'Remove from saved:';

export const markRead = 'Mark read';
export const markUnread = 'Mark unread';
export const markAllRead = 'Mark all read';
export const markTheseRead = (count: number) =>
  plural(count, { one: 'Mark this one read', other: 'Mark these # read' });
export const allRead = 'All read';
export const theseRead = (count: number) => plural(count, { one: 'This one is read', other: 'These # are read' });
export const markedRead = (count: number) =>
  plural(count, { one: '# story marked read', other: '# stories marked read' });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', new';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', opened';
/** Follows a headline that has been read. */
export const readNote = ', read';

export const continueReading = 'Continue reading';
export const minutesLeft = (minutes: number) => numbered(minutes, '# min left');
export const positionRestored = 'You’re back where you stopped reading.';
export const goToTop = 'Go to the top';
export const next = 'Next';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, text and theme';
