/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  'This list is stored on your device, and needs JavaScript. The rest of the site works without it.';
export const storedHere = 'Stored only on this device. Safari deletes it if you don’t visit this site for seven days.';
export const notStored =
  'This browser doesn’t store anything for this site: ' +
  'this list lasts until you close the page. Allow site data to keep it.';

export const headlineOnly = 'headline only';
export const minutes = (count: number) => numbered(count, '# min');
export const minutesLeft = (left: number, total: number) => `${formatNumber(left)} of ${numbered(total, '# min')} left`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'read';
export const remove = 'Remove';

/** Below a long list that is shown in parts. */
export const showMore = 'Show more stories';
export const shownOf = (shown: number, total: number) => `${formatNumber(shown)} of ${formatNumber(total)} shown`;
