/** The page of opened stories, and its list. */
export const history = 'Lịch sử đọc';
export const description = 'Những bài đã mở trên thiết bị này, xếp theo ngày.';
export const saved = 'Đã lưu';
export const nothingOpenedYet =
  'Chưa có lịch sử đọc trên thiết bị này. Mỗi bài bạn mở sẽ được liệt kê ở đây theo ngày.';

export const clearDay = 'Xóa ngày này';
export const clearedDay = <T>(day: T) => ['Đã xóa: ', day];
export const clearAll = 'Xóa toàn bộ lịch sử đọc';
export const clearedAll = 'Đã xóa lịch sử đọc';
export const removedHeadline = <T>(headline: T) => ['Đã xóa khỏi lịch sử đọc: ', headline];
export const undo = 'Hoàn tác';
export const pause = 'Tạm dừng lịch sử đọc';
