/** While the next page is loading. */
export const loading = 'Memuat…';
export const openFullPage = 'Buka halaman lengkap';
