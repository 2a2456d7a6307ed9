/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'শুনুন';
export const loading = 'অপেক্ষা…';
export const pause = 'থামান';
export const resume = 'চালান';
export const tryAgain = 'আবার চেষ্টা';
export const listenToAll = 'সব শুনুন';
