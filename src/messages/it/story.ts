/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Di ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Aggiornato: ', date];
export const minutesToRead = (count: number) => numbered(count, '#\u00a0min di lettura');

export const correction = 'Correzione';
export const openPictureAt = (host: string) => `Apri l’immagine su ${host}`;

export const onlyHeadline = 'Solo titolo: l’articolo completo non è in questa edizione.';
export const alsoIn = <T>(languages: readonly T[]) => ['Altre lingue: ', ...listParts(languages)];
export const previousPart = 'Puntata precedente';
export const nextPart = 'Puntata successiva';
export const expired = <T>(date: T) => ['Questo articolo è scaduto (', date, '). Il testo non è più disponibile.'];
export const draft = 'Bozza: non pubblicata';
export const embargoed = <T>(date: T) => ['Sotto embargo fino a: ', date];
export const faultsInStories = 'Errori negli articoli';
export const correctAndSave = 'Correggili e salva. Questa pagina viene poi ricaricata.';
export const mentionedIn = 'Citato in';

export const reloadForButtons = 'Ricarica per mostrare i pulsanti';

export const about = 'Argomenti';
export const basedOn = <T>(sources: readonly T[]) => ['Fonti: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Copyright: ', holder];
export const license = <T>(license: T) => ['Licenza: ', license];
export const linksInStory = 'Link in questo articolo';
