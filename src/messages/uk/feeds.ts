/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Реклама: ${headline}`;
export const feedExplained =
  'Це RSS-стрічка. Скопіюйте її адресу в програму для читання стрічок, і нові матеріали надходитимуть туди.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Виправлення:'] : ['Виправлення (', date, '):'];
