/** While the next page is loading. */
export const loading = 'Wird geladen…';
export const openFullPage = 'Vollständige Seite öffnen';
