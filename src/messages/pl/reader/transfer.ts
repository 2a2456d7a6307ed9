/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, numbered, plural } from '../../intl.ts';

export const backUpOrMove = 'Kopia zapasowa i przenoszenie';
export const introduction =
  'Wyeksportuj wszystko, co zapisane, przeczytane i ustawione, albo przenieś to na inne urządzenie. ' +
  'Import nigdy niczego nie nadpisuje.';
export const exportFile = 'Eksportuj do pliku';
export const importFile = 'Importuj plik';
export const fileToImport = 'Plik do zaimportowania';
export const importing = 'Importowanie…';
export const cancelImport = 'Anuluj import';
export const moveList = 'Przenieś listę na inne urządzenie';

export const readingList = 'Lista do przeczytania';
export const storiesToAdd = (count: number) =>
  plural(count, {
    one: 'Dodać # artykuł?',
    few: 'Dodać # artykuły?',
    many: 'Dodać # artykułów?',
    other: 'Dodać # artykułu?',
  });
export const nothingToAdd = 'Nie ma nic do dodania';
export const allNew = (count: number) =>
  plural(count, {
    one: 'Dołączy do zapisanych artykułów.',
    few: 'Dołączą do zapisanych artykułów.',
    many: 'Dołączą do zapisanych artykułów.',
    other: 'Dołączą do zapisanych artykułów.',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'Artykuł z tego linku jest już zapisany.',
    few: 'Wszystkie # artykuły z tego linku są już zapisane.',
    many: 'Wszystkie artykuły z tego linku (#) są już zapisane.',
    other: 'Wszystkie artykuły z tego linku (#) są już zapisane.',
  });
export const someSaved = (count: number) => numbered(count, 'Już zapisane: #.');
export const addToSaved = 'Dodaj do zapisanych';
export const notNow = 'Nie teraz';
export const close = 'Zamknij';
export const undo = 'Cofnij';
export const storiesAdded = (count: number) =>
  plural(count, {
    one: 'Dodano # artykuł do zapisanych.',
    few: 'Dodano # artykuły do zapisanych.',
    many: 'Dodano # artykułów do zapisanych.',
    other: 'Dodano # artykułu do zapisanych.',
  });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, {
    one: 'Pominięto # artykuł',
    few: 'Pominięto # artykuły',
    many: 'Pominięto # artykułów',
    other: 'Pominięto # artykułu',
  })}: limit zapisanych to ${formatNumber(limit)}.`;
export const goToSaved = 'Przejdź do zapisanych artykułów';

export const linkIncomplete =
  'Ten link jest niepełny lub został zmieniony. Skopiuj go jeszcze raz w całości albo użyj kodu QR lub pliku.';
export const linkUnreadable = 'Ten link nie zawiera listy, którą można tu odczytać.';
export const linkNewer = 'Ten link utworzono w nowszej wersji tego serwisu. Odśwież stronę i otwórz link ponownie.';
export const browserTooOld =
  'Ta przeglądarka jest za stara, aby otworzyć ten link. ' +
  'Na drugim urządzeniu wyeksportuj listę do pliku i zaimportuj go tutaj.';
