/** The page of opened stories, and its list. */
export const history = 'Cronologia';
export const description = 'Articoli aperti su questo dispositivo, giorno per giorno.';
export const saved = 'Articoli salvati';
export const nothingOpenedYet =
  'Nessuna cronologia su questo dispositivo. Ogni articolo che apri comparirà qui, giorno per giorno.';

export const clearDay = 'Cancella giorno';
export const clearedDay = <T>(day: T) => ['Cronologia cancellata: ', day];
export const clearAll = 'Cancella tutta la cronologia';
export const clearedAll = 'Cronologia cancellata';
export const removedHeadline = <T>(headline: T) => ['Rimosso dalla cronologia: ', headline];
export const undo = 'Annulla';
export const pause = 'Sospendi la cronologia';
