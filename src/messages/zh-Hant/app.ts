/** While the next page is loading. */
export const loading = '載入中…';
export const openFullPage = '開啟完整網頁';
