/** The search page round its field and results, which have messages of their own. */
export const search = 'Recherche';
export const searchFor = (words: string) => `${words}, recherche`;
export const description = (edition: string) => `${edition}\u00a0: rechercher un article.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'La recherche nécessite JavaScript, qui est désactivé dans ce navigateur. ' +
    'Les rubriques ci-dessus et les sujets ci-dessous mènent à tous les articles. Dans la liste de ',
  link('tous les articles'),
  ', vous pouvez aussi utiliser la recherche dans la page de votre navigateur.',
];
