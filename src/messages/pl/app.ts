/** While the next page is loading. */
export const loading = 'Wczytywanie…';
export const openFullPage = 'Otwórz pełną stronę';
