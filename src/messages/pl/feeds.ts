/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Materiał sponsorowany: ${headline}`;
export const feedExplained =
  'To jest kanał RSS. Skopiuj jego adres do czytnika kanałów, a nowe artykuły będą się w nim pojawiać.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Sprostowanie:'] : ['Sprostowanie (', date, '):'];
