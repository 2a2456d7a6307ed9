/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Twoja lektura';
export const search = 'Szukaj';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Zapisane';

export const close = 'Zamknij';
export const undo = 'Cofnij';
export const storageBlocked =
  'Ta przeglądarka nie przechowuje danych tego serwisu. To, co zapiszesz, zniknie po zamknięciu strony.';
export const storageFull =
  'Na urządzeniu nie ma już miejsca dla tego serwisu. To, co teraz zapiszesz, zniknie po zamknięciu strony.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'Osiągnięto limit zapisanych artykułów (#). Usuń kilka, aby zapisać następne.');

export const save = 'Zapisz';
/** The button of a story that is saved. */
export const saved = 'Zapisano';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Zapisz:';
export const removeSavedHeadline = 'Usuń z zapisanych:';

export const markRead = 'Oznacz jako przeczytane';
export const markUnread = 'Oznacz jako nieprzeczytane';
export const markAllRead = 'Oznacz wszystkie jako przeczytane';
export const markTheseRead = (count: number) => numbered(count, 'Oznacz jako przeczytane (#)');
export const allRead = 'Wszystkie przeczytane';
export const theseRead = (count: number) => numbered(count, 'Oznaczone jako przeczytane (#)');
export const markedRead = (count: number) =>
  plural(count, {
    one: '# artykuł oznaczono jako przeczytany',
    few: '# artykuły oznaczono jako przeczytane',
    many: '# artykułów oznaczono jako przeczytane',
    other: '# artykułu oznaczono jako przeczytane',
  });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', nowe';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', otwarte';
/** Follows a headline that has been read. */
export const readNote = ', przeczytane';

export const continueReading = 'Czytaj dalej';
export const minutesLeft = (minutes: number) => numbered(minutes, 'zostało #\u00a0min');
export const positionRestored = 'To miejsce, w którym przerwano czytanie.';
export const goToTop = 'Przejdź na początek';
export const next = 'Następny artykuł';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, tekst i motyw';
