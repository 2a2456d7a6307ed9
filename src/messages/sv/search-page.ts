/** The search page round its field and results, which have messages of their own. */
export const search = 'Sök';
export const searchFor = (words: string) => `${words}, sökning`;
export const description = (edition: string) => `Sök bland artiklarna i ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'Sökningen kräver JavaScript, som är avstängt i den här webbläsaren. ' +
    'Via avdelningarna ovan och ämnena nedan når du varje artikel. I listan över ',
  link('alla artiklar'),
  ' kan du också söka med webbläsarens egen sökfunktion.',
];
