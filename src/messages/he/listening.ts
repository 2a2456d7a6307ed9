/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'האזנה';
export const loading = 'רגע…';
export const pause = 'השהיה';
export const resume = 'הפעלה';
export const tryAgain = 'ניסיון חוזר';
export const listenToAll = 'האזנה לכולן';
