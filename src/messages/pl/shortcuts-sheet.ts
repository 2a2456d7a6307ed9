/** The list of keyboard shortcuts. */
export const close = 'Zamknij';
export const shortcutsEnabled = 'Używaj tych skrótów';
export const notWhileTyping = 'Skróty nie działają podczas pisania.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ', potem ', second];

export const headlines = 'Tytuły';
export const nextHeadline = 'Następny tytuł';
export const previousHeadline = 'Poprzedni tytuł';
export const openHeadline = 'Otwórz tytuł';

export const selectedStory = 'Wybrany tytuł lub otwarty artykuł';
export const saveOrUnsave = 'Zapisz lub usuń z zapisanych';
export const markReadOrUnread = 'Oznacz jako przeczytane lub nieprzeczytane';
export const copyLink = 'Kopiuj link';

export const reading = 'Czytanie';
export const nextStory = 'Następny artykuł';
export const previousPage = 'Poprzednia strona';
export const listen = 'Słuchaj';
export const smallerText = 'Mniejszy tekst';
export const largerText = 'Większy tekst';

export const everywhere = 'Na każdej stronie';
export const frontPage = 'Strona główna';
export const saved = 'Zapisane';
export const search = 'Szukaj';
export const showShortcuts = 'Pokaż tę listę';
export const closeMessageOrDialog = 'Zamknij komunikat lub okno';
