/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `The latest version couldn’t be loaded. This one is from ${formatTime(cachedAt)}.`;
export const tryAgain = 'Try again';
export const latestNotLoaded = 'The latest version couldn’t be loaded. Stories saved on this device still open.';
export const newEdition = 'New edition available';
export const update = 'Update';
