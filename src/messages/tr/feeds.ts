/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Sponsorlu içerik: ${headline}`;
export const feedExplained =
  'Bu bir haber akışıdır. Adresini bir akış okuyucuya kopyalarsanız yeni haberler orada karşınıza çıkar.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Düzeltme:'] : ['Düzeltme, ', date, ':'];
