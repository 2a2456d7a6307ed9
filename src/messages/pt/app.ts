/** While the next page is loading. */
export const loading = 'Carregando…';
export const openFullPage = 'Abrir a página completa';
