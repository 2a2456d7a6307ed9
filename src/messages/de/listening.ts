/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Anhören';
export const loading = 'Moment\u00a0…';
export const pause = 'Pause';
export const resume = 'Abspielen';
export const tryAgain = 'Noch einmal';
export const listenToAll = 'Alle anhören';
