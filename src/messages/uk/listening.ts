/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Слухати';
export const loading = 'Зачекайте…';
export const pause = 'Пауза';
export const resume = 'Продовжити';
export const tryAgain = 'Ще раз';
export const listenToAll = 'Слухати все';
