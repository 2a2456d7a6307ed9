/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Lyssna';
export const loading = 'Vänta\u00a0…';
export const pause = 'Pausa';
export const resume = 'Spela upp';
export const tryAgain = 'Försök igen';
export const listenToAll = 'Lyssna på alla';
