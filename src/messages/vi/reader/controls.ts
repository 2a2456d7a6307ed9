/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'Tiện ích đọc';
export const search = 'Tìm kiếm';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Đã lưu';

export const close = 'Đóng';
export const undo = 'Hoàn tác';
export const storageBlocked =
  'Trình duyệt này không lưu dữ liệu cho trang web này. Những bài bạn lưu sẽ mất khi bạn đóng trang.';
export const storageFull =
  'Thiết bị này không còn dung lượng cho trang web này. Những bài bạn lưu lúc này sẽ mất khi bạn đóng trang.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'Bạn đã lưu # bài, mức tối đa cho phép. Hãy bỏ lưu một số bài để lưu thêm.');

export const save = 'Lưu';
/** The button of a story that is saved. */
export const saved = 'Đã lưu';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Lưu:';
export const removeSavedHeadline = 'Bỏ lưu:';

export const markRead = 'Đánh dấu đã đọc';
export const markUnread = 'Đánh dấu chưa đọc';
export const markAllRead = 'Đánh dấu tất cả đã đọc';
export const markTheseRead = (count: number) => plural(count, { other: 'Đánh dấu # bài này đã đọc' });
export const allRead = 'Tất cả đã đọc';
export const theseRead = (count: number) => plural(count, { other: '# bài này đã đọc' });
export const markedRead = (count: number) => plural(count, { other: 'Đã đánh dấu # bài là đã đọc' });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', mới';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = '\u00a0· đã mở';
/** Follows a headline that has been read. */
export const readNote = '\u00a0· đã đọc';

export const continueReading = 'Đọc tiếp';
export const minutesLeft = (minutes: number) => numbered(minutes, 'còn #\u00a0phút');
export const positionRestored = 'Đã trở lại chỗ bạn đọc dở.';
export const goToTop = 'Lên đầu trang';
export const next = 'Bài tiếp theo';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, chữ và giao diện';
