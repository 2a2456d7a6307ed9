/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Слушать';
export const loading = 'Загрузка…';
export const pause = 'Пауза';
export const resume = 'Продолжить';
export const tryAgain = 'Ещё раз';
export const listenToAll = 'Слушать всё';
