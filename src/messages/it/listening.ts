/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Ascolta';
export const loading = 'Attendi…';
export const pause = 'Pausa';
export const resume = 'Riprendi';
export const tryAgain = 'Riprova';
export const listenToAll = 'Ascolta tutti';
