/** The list of keyboard shortcuts. */
export const close = 'Chiudi';
export const shortcutsEnabled = 'Usa queste scorciatoie';
export const notWhileTyping = 'Le scorciatoie non funzionano mentre scrivi.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' e poi ', second];

export const headlines = 'Titoli';
export const nextHeadline = 'Titolo successivo';
export const previousHeadline = 'Titolo precedente';
export const openHeadline = 'Apri il titolo';

export const selectedStory = 'Titolo selezionato o articolo aperto';
export const saveOrUnsave = 'Salva o rimuovi';
export const markReadOrUnread = 'Segna come letto o non letto';
export const copyLink = 'Copia link';

export const reading = 'Lettura';
export const nextStory = 'Articolo successivo';
export const previousPage = 'Pagina precedente';
export const listen = 'Ascolta';
export const smallerText = 'Testo più piccolo';
export const largerText = 'Testo più grande';

export const everywhere = 'Ovunque';
export const frontPage = 'Prima pagina';
export const saved = 'Articoli salvati';
export const search = 'Cerca';
export const showShortcuts = 'Mostra questo elenco';
export const closeMessageOrDialog = 'Chiudi un messaggio o una finestra';
