/** Notices about newer versions of the page that is open. They are loaded after the page. */

export const newStories = 'Có bài mới';
export const newPage = 'Trang này có bản mới';
export const newStory = 'Bài viết này có bản mới';
export const corrected = 'Bài viết này đã được đính chính';
export const update = 'Cập nhật';
export const correctionAbove = 'Phần đính chính nằm phía trên nội dung.';
export const showCorrection = 'Xem đính chính';
