/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Gesponsord: ${headline}`;
export const feedExplained =
  'Dit is een feed. Kopieer het adres naar een feedlezer en nieuwe artikelen verschijnen daar vanzelf.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Correctie:'] : ['Correctie, ', date, ':'];
