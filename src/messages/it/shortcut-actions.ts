/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Non ci sono altri titoli più in basso.';
export const noPreviousHeadline = 'Non ci sono altri titoli più in alto.';
export const noHeadlineSelected = 'Nessun titolo selezionato. Premi j per selezionarne uno.';
export const noNextStory = 'In questa pagina non ci sono altri articoli.';
export const noPreviousPage = 'In questa edizione non c’è una pagina precedente.';
export const nothingToListenTo = 'In questa pagina non c’è testo da ascoltare.';
export const noVoiceForLanguage = 'Questo dispositivo non ha una voce per la lingua dell’articolo.';
export const noSearch = 'Qui la ricerca non è disponibile.';
export const noShortcutsSheet = 'Qui l’elenco delle scorciatoie non è disponibile.';

export const undo = 'Annulla';
export const saved = <T>(headline: T) => ['Salvato: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Rimosso dagli articoli salvati: ', headline];
export const markedRead = <T>(headline: T) => ['Segnato come letto: ', headline];
export const markedUnread = <T>(headline: T) => ['Segnato come non letto: ', headline];

export const linkCopied = 'Link copiato';
export const copyManually = <T>(url: T) => ['Questo browser non consente di copiare. Copia a mano: ', url];

export const textSize = (size: number) => `Dimensione del testo: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Dimensione del testo: ${formatNumber(size)}, la massima`;
export const smallestTextSize = (size: number) => `Dimensione del testo: ${formatNumber(size)}, la minima`;
