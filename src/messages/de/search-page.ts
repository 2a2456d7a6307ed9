/** The search page round its field and results, which have messages of their own. */
export const search = 'Suche';
export const searchFor = (words: string) => `${words}, Suche`;
export const description = (edition: string) => `${edition}: alle Artikel durchsuchen.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'Die Suche braucht JavaScript, das in diesem Browser ausgeschaltet ist. ' +
    'Über die Ressorts oben und die Themen unten erreichen Sie jeden Artikel. In der Liste ',
  link('aller Artikel'),
  ' können Sie mit der Seitensuche Ihres Browsers suchen.',
];
