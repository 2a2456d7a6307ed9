/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Escuchar';
export const loading = 'Espera…';
export const pause = 'Pausar';
export const resume = 'Reanudar';
export const tryAgain = 'Reintentar';
export const listenToAll = 'Escuchar todo';
