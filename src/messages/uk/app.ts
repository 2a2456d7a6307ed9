/** While the next page is loading. */
export const loading = 'Завантаження…';
export const openFullPage = 'Відкрити сторінку повністю';
