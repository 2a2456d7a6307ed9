/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Bên dưới không còn tiêu đề nào.';
export const noPreviousHeadline = 'Bên trên không còn tiêu đề nào.';
export const noHeadlineSelected = 'Chưa chọn tiêu đề nào. Nhấn j để chọn.';
export const noNextStory = 'Trang này không có bài nào khác.';
export const noPreviousPage = 'Không có trang nào trước đó để quay lại.';
export const nothingToListenTo = 'Trang này không có nội dung để nghe.';
export const noVoiceForLanguage = 'Thiết bị này không có giọng đọc cho ngôn ngữ của bài viết.';
export const noSearch = 'Không dùng được tìm kiếm ở đây.';
export const noShortcutsSheet = 'Không xem được danh sách phím tắt ở đây.';

export const undo = 'Hoàn tác';
export const saved = <T>(headline: T) => ['Đã lưu: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Đã bỏ lưu: ', headline];
export const markedRead = <T>(headline: T) => ['Đánh dấu đã đọc: ', headline];
export const markedUnread = <T>(headline: T) => ['Đánh dấu chưa đọc: ', headline];

export const linkCopied = 'Đã sao chép liên kết';
export const copyManually = <T>(url: T) => ['Trình duyệt này không cho phép sao chép. Hãy tự sao chép: ', url];

export const textSize = (size: number) => `Cỡ chữ: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Cỡ chữ: ${formatNumber(size)}, lớn nhất`;
export const smallestTextSize = (size: number) => `Cỡ chữ: ${formatNumber(size)}, nhỏ nhất`;
