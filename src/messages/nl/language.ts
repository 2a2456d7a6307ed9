/**
 * The language of the interface: a BCP 47 tag, and the direction it is written in.
 *
 * Checked by: no speaker of the language yet. Terms were compared with the reader view of Firefox in Dutch. A second
 * reading compared every text with English.
 */
export const language: string = 'nl';
export const direction: 'ltr' | 'rtl' = 'ltr';
/** What stands between two sentences that the code puts one after the other. */
export const betweenSentences: string = ' ';
