/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Contenuto sponsorizzato: ${headline}`;
export const feedExplained =
  'Questo è un feed. Copia il suo indirizzo in un lettore di feed per ricevere lì i nuovi articoli.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Correzione:'] : ['Correzione, ', date, ':'];
