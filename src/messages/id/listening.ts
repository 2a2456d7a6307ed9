/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Dengarkan';
export const loading = 'Tunggu…';
export const pause = 'Jeda';
export const resume = 'Putar';
export const tryAgain = 'Coba lagi';
export const listenToAll = 'Dengarkan semua';
