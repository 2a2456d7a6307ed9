/** While the next page is loading. */
export const loading = 'Yükleniyor…';
export const openFullPage = 'Tam sayfayı aç';
