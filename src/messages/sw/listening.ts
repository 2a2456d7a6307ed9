/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'Sikiliza';
export const loading = 'Subiri…';
export const pause = 'Sitisha';
export const resume = 'Cheza';
export const tryAgain = 'Jaribu tena';
export const listenToAll = 'Sikiliza zote';
