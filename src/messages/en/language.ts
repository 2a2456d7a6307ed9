/** The language of the interface: a BCP 47 tag, and the direction it is written in. */
export const language: string = 'en';
export const direction: 'ltr' | 'rtl' = 'ltr';
