/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Poniżej nie ma już tytułów.';
export const noPreviousHeadline = 'Powyżej nie ma już tytułów.';
export const noHeadlineSelected = 'Nie wybrano tytułu. Naciśnij j, aby go wybrać.';
export const noNextStory = 'Na tej stronie nie ma innego artykułu.';
export const noPreviousPage = 'W tym wydaniu nie ma wcześniejszej strony.';
export const nothingToListenTo = 'Na tej stronie nie ma tekstu do słuchania.';
export const noVoiceForLanguage = 'Na tym urządzeniu nie ma głosu dla języka artykułu.';
export const noSearch = 'Wyszukiwarka nie jest tu dostępna.';
export const noShortcutsSheet = 'Lista skrótów nie jest tu dostępna.';

export const undo = 'Cofnij';
export const saved = <T>(headline: T) => ['Zapisano: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Usunięto z zapisanych: ', headline];
export const markedRead = <T>(headline: T) => ['Oznaczono jako przeczytane: ', headline];
export const markedUnread = <T>(headline: T) => ['Oznaczono jako nieprzeczytane: ', headline];

export const linkCopied = 'Skopiowano link';
export const copyManually = <T>(url: T) => ['Ta przeglądarka nie pozwala kopiować. Skopiuj ręcznie: ', url];

export const textSize = (size: number) => `Rozmiar tekstu: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Rozmiar tekstu: ${formatNumber(size)}, największy`;
export const smallestTextSize = (size: number) => `Rozmiar tekstu: ${formatNumber(size)}, najmniejszy`;
