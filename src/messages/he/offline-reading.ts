/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `לא ניתן לטעון את הגרסה העדכנית. מועד הגרסה המוצגת: ${formatTime(cachedAt)}.`;
export const tryAgain = 'ניסיון חוזר';
export const latestNotLoaded = 'לא ניתן לטעון את הגרסה העדכנית. כתבות ששמורות במכשיר הזה עדיין נפתחות.';
export const newEdition = 'יצא גיליון חדש';
export const update = 'עדכון';
