/** While the next page is loading. */
export const loading = 'Caricamento…';
export const openFullPage = 'Apri la pagina completa';
