/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  'Danh sách này nằm trên thiết bị của bạn và cần JavaScript. Các phần khác của trang web không cần JavaScript.';
export const storedHere =
  'Chỉ lưu trên thiết bị này. Safari sẽ xóa nếu bạn không truy cập trang web này trong bảy ngày.';
export const notStored =
  'Trình duyệt này không lưu dữ liệu cho trang web này nên danh sách này sẽ mất khi bạn đóng trang. ' +
  'Để giữ lại, hãy cho phép trang web lưu dữ liệu.';

export const headlineOnly = 'chỉ có tiêu đề';
export const minutes = (count: number) => numbered(count, '#\u00a0phút');
export const minutesLeft = (left: number, total: number) =>
  `còn ${formatNumber(left)} trong ${numbered(total, '#\u00a0phút')}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = '\u00a0· ';
export const read = 'đã đọc';
export const remove = 'Xóa';

/** Below a long list that is shown in parts. */
export const showMore = 'Xem thêm bài viết';
export const shownOf = (shown: number, total: number) =>
  `Đang hiện ${formatNumber(shown)} trong ${formatNumber(total)} bài`;
