/** Reading aloud: the buttons on every page. */

/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'استماع';
export const loading = 'انتظار…';
export const pause = 'إيقاف مؤقت';
export const resume = 'تشغيل';
export const tryAgain = 'إعادة المحاولة';
export const listenToAll = 'الاستماع إلى الكل';
