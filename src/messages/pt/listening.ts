/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Ouvir';
export const loading = 'Espere…';
export const pause = 'Pausar';
export const resume = 'Retomar';
export const tryAgain = 'De novo';
export const listenToAll = 'Ouvir tudo';
