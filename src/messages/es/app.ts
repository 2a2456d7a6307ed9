/** While the next page is loading. */
export const loading = 'Cargando…';
export const openFullPage = 'Abrir la página completa';
