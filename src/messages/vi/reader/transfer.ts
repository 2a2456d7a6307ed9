/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'Sao lưu hoặc chuyển';
export const introduction =
  'Xuất mọi bài đã lưu, lịch sử đọc và cài đặt, hoặc chuyển sang thiết bị khác. ' +
  'Việc nhập không bao giờ ghi đè dữ liệu đang có.';
export const exportFile = 'Xuất ra tệp';
export const importFile = 'Nhập từ tệp';
export const fileToImport = 'Tệp cần nhập';
export const importing = 'Đang nhập…';
export const cancelImport = 'Hủy nhập';
export const moveList = 'Chuyển danh sách sang thiết bị khác';

export const readingList = 'Danh sách đọc';
export const storiesToAdd = (count: number) => plural(count, { other: '# bài có thể thêm' });
export const nothingToAdd = 'Không có bài nào để thêm';
export const allNew = (count: number) => plural(count, { other: 'Sẽ được thêm vào các bài đã lưu của bạn.' });
export const allSaved = (count: number) =>
  plural(count, { other: 'Toàn bộ # bài trong liên kết này đã được lưu từ trước.' });
export const someSaved = (count: number) => plural(count, { other: '# bài khác đã được lưu từ trước.' });
export const addToSaved = 'Thêm vào mục Đã lưu';
export const notNow = 'Để sau';
export const close = 'Đóng';
export const undo = 'Hoàn tác';
export const storiesAdded = (count: number) => plural(count, { other: 'Đã thêm # bài vào mục Đã lưu.' });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${plural(count, { other: 'Không thêm được # bài' })}: chỉ lưu được tối đa ${formatNumber(limit)} bài.`;
export const goToSaved = 'Đến các bài đã lưu';

export const linkIncomplete =
  'Liên kết này không đầy đủ hoặc đã bị sửa. Hãy sao chép lại toàn bộ liên kết, hoặc dùng mã QR hay tệp.';
export const linkUnreadable = 'Liên kết này không chứa danh sách nào đọc được ở đây.';
export const linkNewer =
  'Liên kết này được tạo từ phiên bản mới hơn của trang web này. Hãy tải lại trang rồi mở lại liên kết.';
export const browserTooOld =
  'Trình duyệt này quá cũ để mở liên kết. Hãy xuất danh sách ra tệp trên thiết bị kia rồi nhập vào đây.';
