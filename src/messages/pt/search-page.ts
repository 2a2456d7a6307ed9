/** The search page round its field and results, which have messages of their own. */
export const search = 'Busca';
export const searchFor = (words: string) => `${words}, busca`;
export const description = (edition: string) => `Busque nas notícias de ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'A busca precisa de JavaScript, que está desativado neste navegador. As seções acima e os temas abaixo ' +
    'levam a tudo o que foi publicado; você também pode usar a busca na página do navegador em ',
  link('todas as notícias'),
  '.',
];
