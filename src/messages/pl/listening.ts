/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Słuchaj';
export const loading = 'Chwila…';
export const pause = 'Wstrzymaj';
export const resume = 'Wznów';
export const tryAgain = 'Ponów';
export const listenToAll = 'Słuchaj wszystkich';
