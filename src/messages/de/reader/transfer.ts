/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, numbered, plural } from '../../intl.ts';

export const backUpOrMove = 'Sichern oder übertragen';
export const introduction =
  'Exportieren Sie alles, was Sie gespeichert, gelesen und eingestellt haben, oder übertragen Sie es ' +
  'auf ein anderes Gerät. Beim Importieren wird nie etwas überschrieben.';
export const exportFile = 'In Datei exportieren';
export const importFile = 'Datei importieren';
export const fileToImport = 'Zu importierende Datei';
export const importing = 'Wird importiert\u00a0…';
export const cancelImport = 'Import abbrechen';
export const moveList = 'Liste auf anderes Gerät übertragen';

export const readingList = 'Leseliste';
export const storiesToAdd = (count: number) => numbered(count, '# Artikel zum Hinzufügen');
export const nothingToAdd = 'Nichts hinzuzufügen';
export const allNew = (count: number) =>
  plural(count, {
    one: 'Er wird Ihren gespeicherten Artikeln hinzugefügt.',
    other: 'Sie werden Ihren gespeicherten Artikeln hinzugefügt.',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'Der Artikel in diesem Link ist schon gespeichert.',
    other: 'Alle # Artikel in diesem Link sind schon gespeichert.',
  });
export const someSaved = (count: number) =>
  plural(count, {
    one: '# weiterer Artikel ist schon gespeichert.',
    other: '# weitere Artikel sind schon gespeichert.',
  });
export const addToSaved = 'Hinzufügen';
export const notNow = 'Nicht jetzt';
export const close = 'Schließen';
export const undo = 'Rückgängig';
export const storiesAdded = (count: number) => numbered(count, '# Artikel gespeichert.');
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, { one: '# Artikel wurde', other: '# Artikel wurden' })} ausgelassen: ` +
  `Speichern lassen sich höchstens ${formatNumber(limit)}.`;
export const goToSaved = 'Zu den gespeicherten Artikeln';

export const linkIncomplete =
  'Dieser Link ist unvollständig oder wurde verändert. ' +
  'Kopieren Sie den ganzen Link noch einmal oder verwenden Sie den QR-Code oder eine Datei.';
export const linkUnreadable = 'Dieser Link enthält keine Liste, die sich hier lesen lässt.';
export const linkNewer =
  'Dieser Link wurde mit einer neueren Version dieser Website erstellt. ' +
  'Laden Sie die Seite neu und öffnen Sie den Link dann noch einmal.';
export const browserTooOld =
  'Dieser Browser ist zu alt, um diesen Link zu öffnen. ' +
  'Exportieren Sie die Liste auf dem anderen Gerät in eine Datei und importieren Sie diese hier.';
