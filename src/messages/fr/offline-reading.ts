/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `La dernière version n’a pas pu être chargée. Version affichée\u00a0: ${formatTime(cachedAt)}.`;
export const tryAgain = 'Réessayer';
export const latestNotLoaded =
  'La dernière version n’a pas pu être chargée. Les articles présents sur cet appareil restent lisibles.';
export const newEdition = 'Nouvelle édition disponible';
export const update = 'Actualiser';
