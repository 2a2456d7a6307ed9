/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'Back up or move';
export const introduction =
  'Export everything you’ve saved, read and set, or move it to another device. Importing never overwrites.';
export const exportFile = 'Export to a file';
export const importFile = 'Import a file';
export const fileToImport = 'File to import';
export const importing = 'Importing…';
export const cancelImport = 'Cancel import';
export const moveList = 'Move the list to another device';

export const readingList = 'Reading list';
export const storiesToAdd = (count: number) => plural(count, { one: '# story to add', other: '# stories to add' });
export const nothingToAdd = 'Nothing to add';
export const allNew = (count: number) =>
  plural(count, { one: 'It will be added to your saved stories.', other: 'They will be added to your saved stories.' });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'The story in this link is already saved.',
    other: 'All # stories in this link are already saved.',
  });
export const someSaved = (count: number) =>
  plural(count, { one: '# more is already saved.', other: '# more are already saved.' });
export const addToSaved = 'Add to saved';
export const notNow = 'Not now';
export const close = 'Close';
export const undo = 'Undo';
export const storiesAdded = (count: number) =>
  plural(count, { one: '# story added to saved.', other: '# stories added to saved.' });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, { one: '# story was', other: '# stories were' })} left out: you can save ${formatNumber(limit)}.`;
export const goToSaved = 'Go to your saved stories';

export const linkIncomplete =
  'This link is incomplete or was changed. Copy the whole link again, or use the QR code or a file.';
export const linkUnreadable = 'This link doesn’t contain a list that can be read here.';
export const linkNewer =
  'This link was made by a newer version of this site. Reload the page, then open the link again.';
export const browserTooOld =
  'This browser is too old to open this link. Export the list to a file on the other device, and import it here.';
