/** While the next page is loading. */
export const loading = 'جارٍ التحميل…';
export const openFullPage = 'فتح الصفحة الكاملة';
