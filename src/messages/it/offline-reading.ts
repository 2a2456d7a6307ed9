/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `Non è stato possibile caricare l’ultima versione. Versione mostrata: ${formatTime(cachedAt)}.`;
export const tryAgain = 'Riprova';
export const latestNotLoaded =
  'Non è stato possibile caricare l’ultima versione. Gli articoli presenti sul dispositivo restano leggibili.';
export const newEdition = 'Nuova edizione disponibile';
export const update = 'Aggiorna';
