/** While the next page is loading. */
export const loading = 'در حال بارگیری…';
export const openFullPage = 'باز کردن صفحهٔ کامل';
