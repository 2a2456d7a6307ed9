/** Feeds, as feed readers and browsers show them. */

/** Marks a story that somebody paid for. It is in the headline, because many feed readers show nothing else. */
export const paidHeadline = (headline: string) => `Nội dung tài trợ: ${headline}`;
export const feedExplained =
  'Đây là nguồn cấp tin. Sao chép địa chỉ này vào trình đọc tin RSS để nhận các bài viết mới.';
export const correctionOf = <T>(date: T | undefined) =>
  date === undefined ? ['Đính chính:'] : ['Đính chính (', date, '):'];
