/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Paid content: ${headline}`;
export const feedExplained = 'This is a feed. Copy its address into a feed reader, and new stories come to you there.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Correction:'] : ['Correction, ', date, ':'];
