/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Anzeige: ${headline}`;
export const feedExplained =
  'Dies ist ein Feed. Kopieren Sie die Adresse in einen Feedreader, dann erscheinen neue Artikel dort von selbst.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Korrektur:'] : ['Korrektur, ', date, ':'];
