/** While the next page is loading. */
export const loading = '読み込み中…';
export const openFullPage = 'ページ全体を開く';
