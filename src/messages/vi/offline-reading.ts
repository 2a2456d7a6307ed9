/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `Không tải được bản mới nhất. Đang hiển thị bản đã tải trước đó (${formatTime(cachedAt)}).`;
export const tryAgain = 'Thử lại';
export const latestNotLoaded = 'Không tải được bản mới nhất. Các bài có trên thiết bị này vẫn mở được.';
export const newEdition = 'Đã có số mới';
export const update = 'Cập nhật';
