/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Nuovi articoli';
export const newPage = 'Nuova versione di questa pagina';
export const newStory = 'Nuova versione di questo articolo';
export const corrected = 'Questo articolo è stato corretto';
export const update = 'Aggiorna';
export const correctionAbove = 'La correzione è sopra il testo.';
export const showCorrection = 'Mostra la correzione';
