/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = '朗读';
export const loading = '稍候…';
export const pause = '暂停';
export const resume = '继续';
export const tryAgain = '重试';
export const listenToAll = '全部朗读';
