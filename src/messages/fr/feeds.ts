/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Contenu sponsorisé\u00a0: ${headline}`;
export const feedExplained =
  'Ceci est un flux. Copiez son adresse dans un lecteur de flux pour y recevoir les nouveaux articles.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Correction\u00a0:'] : ['Correction, ', date, '\u00a0:'];
