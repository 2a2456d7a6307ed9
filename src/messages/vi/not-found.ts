/** The page for an address where nothing is published. */
export const pageNotFound = 'Không tìm thấy trang';
export const explanation = 'Địa chỉ có thể bị gõ sai hoặc bị thiếu, hoặc bài viết không còn trong số này.';
export const seeAllStories = 'Xem tất cả bài viết';
export const similarStories = 'Bài tương tự';
