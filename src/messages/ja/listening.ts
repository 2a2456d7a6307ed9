/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = '読み上げ';
export const loading = '準備中…';
export const pause = '一時停止';
export const resume = '再開';
export const tryAgain = '再試行';
export const listenToAll = 'すべて読み上げ';
