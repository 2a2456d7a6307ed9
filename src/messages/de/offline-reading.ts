/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `Die neueste Fassung konnte nicht geladen werden. Stand dieser Fassung: ${formatTime(cachedAt)}.`;
export const tryAgain = 'Erneut versuchen';
export const latestNotLoaded =
  'Die neueste Fassung konnte nicht geladen werden. ' +
  'Auf diesem Gerät gespeicherte Artikel lassen sich weiterhin öffnen.';
export const newEdition = 'Neue Ausgabe verfügbar';
export const update = 'Aktualisieren';
