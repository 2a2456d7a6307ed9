/** While the next page is loading. */
export const loading = 'لوڈ ہو رہا ہے…';
export const openFullPage = 'مکمل صفحہ کھولیں';
