/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'شنیدن';
export const loading = 'لحظه‌ای…';
export const pause = 'مکث';
export const resume = 'پخش';
export const tryAgain = 'تلاش دوباره';
export const listenToAll = 'شنیدن همه';
