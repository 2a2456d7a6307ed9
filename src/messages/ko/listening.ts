/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = '듣기';
export const loading = '준비 중…';
export const pause = '일시 정지';
export const resume = '재생';
export const tryAgain = '다시 시도';
export const listenToAll = '모두 듣기';
