/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'Mã QR của liên kết';
export const scan = 'Hãy quét bằng thiết bị khác của bạn.';
export const newestInCode = (count: number, total: number) =>
  `Mã QR chứa ${formatNumber(count)} bài mới nhất trong ${formatNumber(total)} bài. Nhiều hơn thì không quét được.`;
export const allInLink = (count: number) => plural(count, { other: 'Liên kết chứa toàn bộ # bài đã lưu.' });
export const newestInLink = (count: number, total: number) =>
  `Liên kết chứa ${formatNumber(count)} bài mới nhất trong ${formatNumber(total)} bài. ` +
  'Tệp xuất ra thì chứa đủ tất cả.';
export const howItWorks =
  'Danh sách nằm ngay trong liên kết, không được tải lên đâu cả. ' +
  'Ai mở liên kết cũng xem được danh sách và có thể thêm vào danh sách của mình.';
export const linkToList = 'Liên kết đến danh sách';
export const copyLink = 'Sao chép liên kết';
export const linkCopied = 'Đã sao chép liên kết';
export const shareLink = 'Chia sẻ liên kết';
/** The title that the list is shared under. */
export const readingList = 'Danh sách đọc';
