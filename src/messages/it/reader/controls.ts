/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Strumenti di lettura';
export const search = 'Cerca';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Salvati';

export const close = 'Chiudi';
export const undo = 'Annulla';
export const storageBlocked =
  'Questo browser non memorizza nulla per questo sito. Ciò che salvi andrà perso alla chiusura della pagina.';
export const storageFull =
  'Sul dispositivo non c’è più spazio per questo sito. Ciò che salvi ora andrà perso alla chiusura della pagina.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'Hai salvato # articoli, il massimo possibile. Rimuovine qualcuno per salvarne altri.');

export const save = 'Salva';
/** The button of a story that is saved. */
export const saved = 'Salvato';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Salva:';
export const removeSavedHeadline = 'Rimuovi l’articolo salvato:';

export const markRead = 'Segna come letto';
export const markUnread = 'Segna come non letto';
export const markAllRead = 'Segna tutti come letti';
export const markTheseRead = (count: number) =>
  plural(count, {
    one: 'Segna questo articolo come letto',
    many: 'Segna questi # di articoli come letti',
    other: 'Segna questi # articoli come letti',
  });
export const allRead = 'Tutti letti';
export const theseRead = (count: number) =>
  plural(count, {
    one: 'Questo articolo è letto',
    many: 'Questi # di articoli sono letti',
    other: 'Questi # articoli sono letti',
  });
export const markedRead = (count: number) =>
  plural(count, {
    one: '# articolo segnato come letto',
    many: '# di articoli segnati come letti',
    other: '# articoli segnati come letti',
  });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', nuovo';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', aperto';
/** Follows a headline that has been read. */
export const readNote = ', letto';

export const continueReading = 'Continua a leggere';
export const minutesLeft = (minutes: number) =>
  plural(minutes, { one: 'manca #\u00a0min', many: 'mancano #\u00a0min', other: 'mancano #\u00a0min' });
export const positionRestored = 'Eccoti al punto in cui avevi interrotto la lettura.';
export const goToTop = 'Vai all’inizio';
export const next = 'Da leggere dopo';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, testo e tema';
