/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Реклама: ${headline}`;
export const feedExplained =
  'Это RSS-лента. Скопируйте её адрес в программу для чтения лент, и новые материалы будут приходить туда.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Исправление:'] : ['Исправление (', date, '):'];
