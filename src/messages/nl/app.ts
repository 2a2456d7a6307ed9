/** While the next page is loading. */
export const loading = 'Laden…';
export const openFullPage = 'Volledige pagina openen';
