/** While the next page is loading. */
export const loading = 'Läser in\u00a0…';
export const openFullPage = 'Öppna hela sidan';
