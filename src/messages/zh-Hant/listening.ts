/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = '朗讀';
export const loading = '請稍候';
export const pause = '暫停';
export const resume = '繼續';
export const tryAgain = '重試';
export const listenToAll = '全部朗讀';
