/** While the next page is loading. */
export const loading = 'Laddar\u00a0…';
export const openFullPage = 'Öppna hela sidan';
