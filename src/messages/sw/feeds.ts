/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Maudhui yaliyodhaminiwa: ${headline}`;
export const feedExplained =
  'Huu ni mlisho wa habari. Nakili anwani yake kwenye kisoma mlisho, na habari mpya zitakufikia huko.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Masahihisho:'] : ['Masahihisho, ', date, ':'];
