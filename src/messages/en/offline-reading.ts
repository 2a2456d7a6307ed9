/** Notices about the connection and new editions. They are loaded after the page. */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) => `You’re offline. Showing the version from ${formatTime(cachedAt)}.`;
export const tryAgain = 'Try again';
export const offline = 'You’re offline. Stories saved on this device still open.';
export const newEdition = 'New edition available';
export const update = 'Update';
