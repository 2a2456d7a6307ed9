/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { plural } from '../intl.ts';

export const heading = 'Đọc ngoại tuyến';
export const offer = (stories: number, bytes: number) =>
  plural(stories, { other: 'Đọc toàn bộ # bài của số này, kèm ảnh, danh sách và tìm kiếm, mà không cần mạng. ' }) +
  `Nội dung chiếm tối đa ${formatBytes(bytes)} trên thiết bị này. Khi có mạng, chỉ những phần thay đổi được tải lại.`;
export const offerWithoutSize = 'Đọc toàn bộ bài viết của số này, kèm ảnh, danh sách và tìm kiếm, mà không cần mạng.';
export const keep = 'Tải số này về máy';

export const keeping = 'Đang tải số này về máy…';
export const updating = 'Đang cập nhật nội dung đã tải về…';
export const amount = (done: number, total: number) => `${formatBytes(done)} / ${formatBytes(total)}`;
export const waiting = 'Hiện không kết nối được với trang web. Việc tải sẽ tự tiếp tục.';
export const paused = 'Đã tạm dừng. Phần đã tải vẫn được giữ lại.';
export const pause = 'Tạm dừng';
export const resume = 'Tiếp tục';
export const cancel = 'Hủy';
export const cancelled = 'Đã hủy. Số này không được giữ lại, trừ những bài bạn đã đọc hoặc đã lưu.';
export const tryAgain = 'Thử lại';
export const update = 'Cập nhật';
export const remove = 'Xóa khỏi thiết bị này';
export const removed = 'Đã xóa. Những bài bạn đã đọc hoặc đã lưu vẫn còn.';

export const kept = 'Có thể đọc số này khi không có mạng.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${plural(stories, { other: '# bài viết' })}, ${formatBytes(bytes)}, cập nhật ${formatTime(at)}.`;
export const updateWaits = 'Đã có số mới. Trình duyệt đang tiết kiệm dữ liệu nên số mới không tự tải về.';
export const usage = (used: number, allowed: number) =>
  `Trang web này đang dùng ${formatBytes(used)} trong ${formatBytes(allowed)} mà trình duyệt cho phép.`;
export const notPersistent = 'Trình duyệt có thể xóa toàn bộ nội dung này nếu thiết bị hết dung lượng.';

export const full = 'Thiết bị này không còn dung lượng cho trang web này. Phần đã tải vẫn được giữ lại.';
export const noRoom = (needed: number, free: number) =>
  `Không đủ dung lượng: số này cần thêm ${formatBytes(needed)}, nhưng trang web chỉ dùng được ${formatBytes(free)}.`;
export const incomplete = (files: number) =>
  plural(files, { other: 'Không tải được # tệp. Mọi phần khác đã được tải về.' });
export const failed = 'Không tải được đầy đủ. Phần đã tải vẫn được giữ lại.';
export const blocked =
  'Trình duyệt này không cho phép trang web này hoạt động ngoại tuyến. Hãy cho phép trang web lưu dữ liệu rồi thử lại.';
