/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Nghe';
export const loading = 'Đợi…';
export const pause = 'Tạm dừng';
export const resume = 'Phát';
export const tryAgain = 'Thử lại';
export const listenToAll = 'Nghe tất cả';
