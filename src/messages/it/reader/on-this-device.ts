/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered, plural } from '../../intl.ts';

export const needsScript =
  'Questo elenco è memorizzato sul tuo dispositivo e richiede JavaScript. Il resto del sito funziona senza.';
export const storedHere =
  'Memorizzato solo su questo dispositivo. Safari elimina l’elenco se non visiti questo sito per sette giorni.';
export const notStored =
  'Questo browser non memorizza nulla per questo sito: l’elenco andrà perso alla chiusura della pagina. ' +
  'Consenti i dati dei siti per conservarlo.';

export const headlineOnly = 'solo titolo';
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const minutesLeft = (left: number, total: number) => {
  const text = plural(left, { one: 'manca #\u00a0min', many: 'mancano #\u00a0min', other: 'mancano #\u00a0min' });
  return `${text} su ${formatNumber(total)}`;
};
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'letto';
export const remove = 'Rimuovi';

/** Below a long list that is shown in parts. */
export const showMore = 'Mostra altri articoli';
export const shownOf = (shown: number, total: number) =>
  `Articoli mostrati: ${formatNumber(shown)} di ${formatNumber(total)}`;
