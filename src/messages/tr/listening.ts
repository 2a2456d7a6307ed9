/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Dinle';
export const loading = 'Bekleyin…';
export const pause = 'Duraklat';
export const resume = 'Sürdür';
export const tryAgain = 'Yeniden dene';
export const listenToAll = 'Tümünü dinle';
