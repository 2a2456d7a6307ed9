/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Écouter';
export const loading = 'Patientez…';
export const pause = 'Pause';
export const resume = 'Reprendre';
export const tryAgain = 'Réessayer';
export const listenToAll = 'Tout écouter';
