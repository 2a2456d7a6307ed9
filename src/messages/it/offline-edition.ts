/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'Leggi offline';
const allStories = (stories: number) =>
  plural(stories, {
    one: 'L’articolo di questa edizione si apre anche senza connessione, con immagini, elenchi e ricerca.',
    many: 'I # di articoli di questa edizione si aprono anche senza connessione, con immagini, elenchi e ricerca.',
    other: 'Tutti i # articoli di questa edizione si aprono anche senza connessione, con immagini, elenchi e ricerca.',
  });
export const offer = (stories: number, bytes: number) =>
  `${allStories(stories)} Lo spazio occupato su questo dispositivo è al massimo di ${formatBytes(bytes)}. ` +
  'Quando sei online viene ricaricato solo ciò che è cambiato.';
export const offerWithoutSize =
  'Tutti gli articoli di questa edizione si aprono anche senza connessione, con immagini, elenchi e ricerca.';
export const keep = 'Rendi questa edizione disponibile offline';

export const keeping = 'Download dell’edizione per la lettura offline…';
export const updating = 'Aggiornamento dell’edizione disponibile offline…';
export const amount = (done: number, total: number) => `${formatBytes(done)} di ${formatBytes(total)}`;
export const waiting = 'Al momento il sito non è raggiungibile. Il download riprenderà da solo.';
export const paused = 'In pausa. I contenuti già scaricati restano.';
export const pause = 'Metti in pausa';
export const resume = 'Riprendi';
export const cancel = 'Annulla';
export const cancelled = 'Annullato. Di questa edizione resta solo ciò che hai letto o salvato.';
export const tryAgain = 'Riprova';
export const update = 'Aggiorna';
export const remove = 'Rimuovi da questo dispositivo';
export const removed = 'Rimossa. Gli articoli che hai letto o salvato restano.';

export const kept = 'Questa edizione è disponibile offline.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { one: '# articolo', many: '# di articoli', other: '# articoli' })}, ${formatBytes(bytes)}, ` +
  `ultimo aggiornamento: ${formatTime(at)}.`;
export const updateWaits =
  'È uscita un’edizione più recente. Non viene caricata automaticamente perché nel browser è attivo il risparmio dati.';
export const usage = (used: number, allowed: number) =>
  `Questo sito usa ${formatBytes(used)} sui ${formatBytes(allowed)} consentiti dal browser.`;
export const notPersistent = 'Se lo spazio sul dispositivo si esaurisce, il browser può eliminare tutto.';

export const full = 'Sul dispositivo non c’è più spazio per questo sito. I contenuti già scaricati restano.';
export const noRoom = (needed: number, free: number) =>
  `Lo spazio non basta: l’edizione richiede altri ${formatBytes(needed)} ` +
  `e questo sito può usare ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, {
    one: 'Non è stato possibile scaricare # file. Tutto il resto è disponibile offline.',
    many: 'Non è stato possibile scaricare # di file. Tutto il resto è disponibile offline.',
    other: 'Non è stato possibile scaricare # file. Tutto il resto è disponibile offline.',
  });
export const failed = 'Il download non è stato completato. I contenuti già scaricati restano.';
export const blocked = 'Questo browser non permette al sito di funzionare offline. Consenti i dati dei siti e riprova.';
