/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `Den senaste versionen kunde inte laddas. Den här hämtades ${formatTime(cachedAt)}.`;
export const tryAgain = 'Försök igen';
export const latestNotLoaded =
  'Den senaste versionen kunde inte laddas. Artiklar som finns på enheten går fortfarande att öppna.';
export const newEdition = 'Det finns en ny utgåva';
export const update = 'Uppdatera';
