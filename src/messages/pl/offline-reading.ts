/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `Nie udało się wczytać najnowszej wersji. Ta jest wcześniejsza (${formatTime(cachedAt)}).`;
export const tryAgain = 'Spróbuj ponownie';
export const latestNotLoaded =
  'Nie udało się wczytać najnowszej wersji. Artykuły zapisane na tym urządzeniu nadal się otwierają.';
export const newEdition = 'Jest nowe wydanie';
export const update = 'Aktualizuj';
