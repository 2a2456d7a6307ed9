/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'Säkerhetskopiera eller flytta';
export const introduction =
  'Exportera allt som du har sparat, läst och ställt in, eller flytta det till en annan enhet. ' +
  'En import skriver aldrig över något.';
export const exportFile = 'Exportera till en fil';
export const importFile = 'Importera en fil';
export const fileToImport = 'Fil att importera';
export const importing = 'Importerar\u00a0…';
export const cancelImport = 'Avbryt importen';
export const moveList = 'Flytta listan till en annan enhet';

export const readingList = 'Läslista';
export const storiesToAdd = (count: number) =>
  plural(count, { one: '# artikel att lägga till', other: '# artiklar att lägga till' });
export const nothingToAdd = 'Inget att lägga till';
export const allNew = (count: number) =>
  plural(count, {
    one: 'Den läggs till bland dina sparade artiklar.',
    other: 'De läggs till bland dina sparade artiklar.',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'Artikeln i den här länken är redan sparad.',
    other: 'Alla # artiklar i den här länken är redan sparade.',
  });
export const someSaved = (count: number) =>
  plural(count, { one: '# till är redan sparad.', other: '# till är redan sparade.' });
export const addToSaved = 'Lägg till';
export const notNow = 'Inte nu';
export const close = 'Stäng';
export const undo = 'Ångra';
export const storiesAdded = (count: number) =>
  plural(count, { one: '# artikel sparad.', other: '# artiklar sparade.' });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, { one: '# artikel', other: '# artiklar' })} togs inte med: ` +
  `du kan spara högst ${formatNumber(limit)}.`;
export const goToSaved = 'Gå till dina sparade artiklar';

export const linkIncomplete =
  'Länken är ofullständig eller har ändrats. Kopiera hela länken igen, eller använd QR-koden eller en fil.';
export const linkUnreadable = 'Länken innehåller ingen lista som går att läsa här.';
export const linkNewer =
  'Länken har skapats i en nyare version av webbplatsen. Ladda om sidan och öppna sedan länken på nytt.';
export const browserTooOld =
  'Webbläsaren är för gammal för att öppna länken. ' +
  'Exportera listan till en fil på den andra enheten och importera filen här.';
