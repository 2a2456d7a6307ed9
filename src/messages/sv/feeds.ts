/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Annons: ${headline}`;
export const feedExplained =
  'Det här är ett flöde. Kopiera adressen till en flödesläsare så dyker nya artiklar upp där.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Rättelse:'] : ['Rättelse, ', date, ':'];
