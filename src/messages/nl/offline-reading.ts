/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `De nieuwste versie kon niet worden geladen. Getoonde versie: ${formatTime(cachedAt)}.`;
export const tryAgain = 'Opnieuw proberen';
export const latestNotLoaded =
  'De nieuwste versie kon niet worden geladen. Artikelen die op dit apparaat staan, kun je nog wel openen.';
export const newEdition = 'Nieuwe editie beschikbaar';
export const update = 'Bijwerken';
