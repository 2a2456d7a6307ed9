/** While the next page is loading. */
export const loading = 'Wird geladen\u00a0…';
export const openFullPage = 'Vollständige Seite öffnen';
