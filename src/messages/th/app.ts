/** While the next page is loading. */
export const loading = 'กำลังโหลด…';
export const openFullPage = 'เปิดหน้าเต็ม';
