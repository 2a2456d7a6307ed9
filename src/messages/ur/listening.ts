/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'سنیں';
export const loading = 'ٹھہریں…';
export const pause = 'روکیں';
export const resume = 'چلائیں';
export const tryAgain = 'دوبارہ کوشش';
export const listenToAll = 'سب سنیں';
