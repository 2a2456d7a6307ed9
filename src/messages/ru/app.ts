/** While the next page is loading. */
export const loading = 'Загрузка…';
export const openFullPage = 'Открыть страницу целиком';
