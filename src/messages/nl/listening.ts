/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Luisteren';
export const loading = 'Moment…';
export const pause = 'Pauzeren';
export const resume = 'Afspelen';
export const tryAgain = 'Opnieuw';
export const listenToAll = 'Alles beluisteren';
