/** Labels of one button. About as short as the first, so that on a phone its row does not wrap when it changes. */
export const listen = 'ฟัง';
export const loading = 'รอสักครู่…';
export const pause = 'พัก';
export const resume = 'เล่น';
export const tryAgain = 'ลองอีกครั้ง';
export const listenToAll = 'ฟังทั้งหมด';
