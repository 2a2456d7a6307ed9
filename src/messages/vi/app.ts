/** While the next page is loading. */
export const loading = 'Đang tải…';
export const openFullPage = 'Mở trang đầy đủ';
