/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  'Diese Liste ist auf Ihrem Gerät gespeichert und braucht JavaScript. ' +
  'Alles andere auf dieser Website funktioniert ohne.';
export const storedHere =
  'Nur auf diesem Gerät gespeichert. Safari löscht die Liste, wenn Sie diese Website sieben Tage nicht besuchen.';
export const notStored =
  'Dieser Browser speichert nichts für diese Website: Die Liste bleibt nur, bis Sie die Seite schließen. ' +
  'Erlauben Sie Websitedaten, um sie zu behalten.';

export const headlineOnly = 'nur Schlagzeile';
export const minutes = (count: number) => numbered(count, '#\u00a0Min.');
export const minutesLeft = (left: number, total: number) =>
  `noch ${formatNumber(left)} von ${numbered(total, '#\u00a0Min.')}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'gelesen';
export const remove = 'Entfernen';

/** Below a long list that is shown in parts. */
export const showMore = 'Weitere Artikel anzeigen';
export const shownOf = (shown: number, total: number) => `${formatNumber(shown)} von ${formatNumber(total)} angezeigt`;
