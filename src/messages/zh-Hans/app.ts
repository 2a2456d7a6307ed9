/** While the next page is loading. */
export const loading = '正在加载…';
export const openFullPage = '打开完整页面';
