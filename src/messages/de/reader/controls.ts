/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Lesewerkzeuge';
export const search = 'Suche';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Gespeichert';

export const close = 'Schließen';
export const undo = 'Rückgängig';
export const storageBlocked =
  'Dieser Browser speichert nichts für diese Website. Was Sie speichern, bleibt nur, bis Sie die Seite schließen.';
export const storageFull =
  'Auf diesem Gerät ist kein Platz mehr für diese Website. ' +
  'Was Sie jetzt speichern, bleibt nur, bis Sie die Seite schließen.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'Mehr als # Artikel lassen sich nicht speichern. Entfernen Sie einige, um neue zu speichern.');

export const save = 'Speichern';
/** The button of a story that is saved. */
export const saved = 'Gespeichert';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Speichern:';
export const removeSavedHeadline = 'Aus „Gespeichert“ entfernen:';

export const markRead = 'Als gelesen markieren';
export const markUnread = 'Als ungelesen markieren';
export const markAllRead = 'Alle als gelesen markieren';
export const markTheseRead = (count: number) =>
  plural(count, { one: 'Diesen als gelesen markieren', other: 'Diese # als gelesen markieren' });
export const allRead = 'Alle gelesen';
export const theseRead = (count: number) => plural(count, { one: 'Dieser ist gelesen', other: 'Diese # sind gelesen' });
export const markedRead = (count: number) => numbered(count, '# Artikel als gelesen markiert');
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', neu';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', geöffnet';
/** Follows a headline that has been read. */
export const readNote = ', gelesen';

export const continueReading = 'Weiterlesen';
export const minutesLeft = (minutes: number) => numbered(minutes, 'noch #\u00a0Min.');
export const positionRestored = 'Sie sind wieder an der Stelle, an der Sie aufgehört haben.';
export const goToTop = 'Zum Anfang';
export const next = 'Als Nächstes';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, Schrift und Farben';
