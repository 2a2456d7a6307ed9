/** While the next page is loading. */
export const loading = 'Chargement…';
export const openFullPage = 'Ouvrir la page complète';
