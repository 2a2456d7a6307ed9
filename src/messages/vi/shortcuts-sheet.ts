/** The list of keyboard shortcuts. */
export const close = 'Đóng';
export const shortcutsEnabled = 'Dùng các phím tắt này';
export const notWhileTyping = 'Phím tắt không hoạt động khi bạn đang gõ chữ.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' rồi ', second];

export const headlines = 'Tiêu đề';
export const nextHeadline = 'Tiêu đề tiếp theo';
export const previousHeadline = 'Tiêu đề trước';
export const openHeadline = 'Mở bài đang chọn';

export const selectedStory = 'Tiêu đề đang chọn hoặc bài đang mở';
export const saveOrUnsave = 'Lưu hoặc bỏ lưu';
export const markReadOrUnread = 'Đánh dấu đã đọc hoặc chưa đọc';
export const copyLink = 'Sao chép liên kết';

export const reading = 'Đọc bài';
export const nextStory = 'Bài tiếp theo';
export const previousPage = 'Về trang trước';
export const listen = 'Nghe';
export const smallerText = 'Thu nhỏ chữ';
export const largerText = 'Phóng to chữ';

export const everywhere = 'Trên mọi trang';
export const frontPage = 'Trang chủ';
export const saved = 'Đã lưu';
export const search = 'Tìm kiếm';
export const showShortcuts = 'Hiện danh sách này';
export const closeMessageOrDialog = 'Đóng thông báo hoặc hộp thoại';
