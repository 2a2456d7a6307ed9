/**
 * The language of the interface: a BCP 47 tag, and the direction it is written in.
 *
 * Checked by: no speaker of the language yet. Terms were compared with the reader view of Firefox in Swedish.
 */
export const language: string = 'sv';
export const direction: 'ltr' | 'rtl' = 'ltr';
