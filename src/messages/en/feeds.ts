/** Feeds, as feed readers and browsers show them. */
export const feedExplained = 'This is a feed. Copy its address into a feed reader, and new stories come to you there.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Correction:'] : ['Correction, ', date, ':'];
