/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'Back-up maken of overzetten';
export const introduction =
  'Exporteer alles wat je hebt bewaard, gelezen en ingesteld, of zet het over naar een ander apparaat. ' +
  'Bij importeren wordt nooit iets overschreven.';
export const exportFile = 'Naar bestand exporteren';
export const importFile = 'Bestand importeren';
export const fileToImport = 'Te importeren bestand';
export const importing = 'Importeren…';
export const cancelImport = 'Import annuleren';
export const moveList = 'Lijst naar ander apparaat overzetten';

export const readingList = 'Leeslijst';
export const storiesToAdd = (count: number) =>
  plural(count, { one: '# artikel om toe te voegen', other: '# artikelen om toe te voegen' });
export const nothingToAdd = 'Niets om toe te voegen';
export const allNew = (count: number) =>
  plural(count, {
    one: 'Het wordt toegevoegd aan je bewaarde artikelen.',
    other: 'Ze worden toegevoegd aan je bewaarde artikelen.',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'Het artikel in deze link is al bewaard.',
    other: 'Alle # artikelen in deze link zijn al bewaard.',
  });
export const someSaved = (count: number) =>
  plural(count, { one: '# ander artikel is al bewaard.', other: '# andere artikelen zijn al bewaard.' });
export const addToSaved = 'Toevoegen';
export const notNow = 'Niet nu';
export const close = 'Sluiten';
export const undo = 'Ongedaan maken';
export const storiesAdded = (count: number) =>
  plural(count, { one: '# artikel bewaard.', other: '# artikelen bewaard.' });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, { one: '# artikel is', other: '# artikelen zijn' })} weggelaten: ` +
  `je kunt er ${formatNumber(limit)} bewaren.`;
export const goToSaved = 'Naar je bewaarde artikelen';

export const linkIncomplete =
  'Deze link is onvolledig of gewijzigd. Kopieer de hele link opnieuw, of gebruik de QR-code of een bestand.';
export const linkUnreadable = 'Deze link bevat geen lijst die hier kan worden gelezen.';
export const linkNewer =
  'Deze link is gemaakt met een nieuwere versie van deze site. ' +
  'Laad de pagina opnieuw en open de link dan nog een keer.';
export const browserTooOld =
  'Deze browser is te oud om deze link te openen. ' +
  'Exporteer de lijst op het andere apparaat naar een bestand en importeer dat hier.';
