/** While the next page is loading. */
export const loading = '불러오는 중…';
export const openFullPage = '전체 페이지 열기';
