/**
 * The language of the interface: a BCP 47 tag, and the direction it is written in.
 *
 * Checked by: the authors of Broadsheet, who wrote it. Other languages are translated from it.
 */
export const language: string = 'en';
export const direction: 'ltr' | 'rtl' = 'ltr';
/** What stands between two sentences that the code puts one after the other. */
export const betweenSentences: string = ' ';
