/**
 * The language of the interface: a BCP 47 tag, and the direction it is written in.
 *
 * Checked by: no speaker of the language yet. Terms were compared with BBC News Arabic and Firefox. A second reading
 * compared every text with English.
 */
export const language: string = 'ar';
export const direction: 'ltr' | 'rtl' = 'rtl';
/** What stands between two sentences that the code puts one after the other. */
export const betweenSentences: string = ' ';
