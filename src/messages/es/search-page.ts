/** The search page round its field and results, which have messages of their own. */
export const search = 'Buscar';
export const searchFor = (words: string) => `${words}, búsqueda`;
export const description = (edition: string) => `Busca entre los artículos de ${edition}.`;

/** @param link to all stories, around its text */
export const needsJavaScript = <T>(link: (text: string) => T) => [
  'La búsqueda necesita JavaScript, que está desactivado en este navegador. Las secciones de arriba ' +
    'y los temas de abajo llevan a todo lo publicado; también puedes usar la búsqueda en página del navegador en ',
  link('todos los artículos'),
  '.',
];
