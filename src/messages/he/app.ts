/** While the next page is loading. */
export const loading = 'בטעינה…';
export const openFullPage = 'פתיחת הדף המלא';
