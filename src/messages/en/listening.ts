/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Listen';
export const loading = 'Wait…';
export const pause = 'Pause';
export const resume = 'Play';
export const tryAgain = 'Try again';
export const listenToAll = 'Listen to all';
