/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'Backup e trasferimento';
export const introduction =
  'Esporta tutto ciò che hai salvato, letto e impostato, oppure trasferiscilo su un altro dispositivo. ' +
  'L’importazione non sovrascrive mai nulla.';
export const exportFile = 'Esporta in un file';
export const importFile = 'Importa un file';
export const fileToImport = 'File da importare';
export const importing = 'Importazione…';
export const cancelImport = 'Annulla importazione';
export const moveList = 'Trasferisci l’elenco su un altro dispositivo';

export const readingList = 'Elenco di lettura';
export const storiesToAdd = (count: number) =>
  plural(count, {
    one: '# articolo da aggiungere',
    many: '# di articoli da aggiungere',
    other: '# articoli da aggiungere',
  });
export const nothingToAdd = 'Niente da aggiungere';
export const allNew = (count: number) =>
  plural(count, {
    one: 'Sarà aggiunto ai tuoi articoli salvati.',
    many: 'Saranno aggiunti ai tuoi articoli salvati.',
    other: 'Saranno aggiunti ai tuoi articoli salvati.',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'L’articolo di questo link è già salvato.',
    many: 'I # di articoli di questo link sono già salvati.',
    other: 'Tutti i # articoli di questo link sono già salvati.',
  });
export const someSaved = (count: number) =>
  plural(count, {
    one: '# altro articolo è già salvato.',
    many: '# di altri articoli sono già salvati.',
    other: '# altri articoli sono già salvati.',
  });
export const addToSaved = 'Aggiungi';
export const notNow = 'Non ora';
export const close = 'Chiudi';
export const undo = 'Annulla';
export const storiesAdded = (count: number) =>
  plural(count, { one: '# articolo salvato.', many: '# di articoli salvati.', other: '# articoli salvati.' });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) => {
  const leftOut = plural(count, {
    one: '# articolo è stato escluso',
    many: '# di articoli sono stati esclusi',
    other: '# articoli sono stati esclusi',
  });
  return `${leftOut}: puoi salvarne al massimo ${formatNumber(limit)}.`;
};
export const goToSaved = 'Vai ai tuoi articoli salvati';

export const linkIncomplete =
  'Questo link è incompleto o è stato modificato. Copia di nuovo l’intero link, oppure usa il codice QR o un file.';
export const linkUnreadable = 'Questo link non contiene un elenco leggibile qui.';
export const linkNewer =
  'Questo link è stato creato da una versione più recente del sito. Ricarica la pagina e apri di nuovo il link.';
export const browserTooOld =
  'Questo browser è troppo vecchio per aprire il link. ' +
  'Esporta l’elenco in un file sull’altro dispositivo e importalo qui.';
