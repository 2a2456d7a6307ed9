/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) => `تازه‌ترین نسخه بارگیری نشد. زمان این نسخه: ${formatTime(cachedAt)}.`;
export const tryAgain = 'تلاش دوباره';
export const latestNotLoaded = 'تازه‌ترین نسخه بارگیری نشد. مطالب ذخیره‌شده در این دستگاه همچنان باز می‌شود.';
export const newEdition = 'شمارهٔ تازه منتشر شد';
export const update = 'به‌روزرسانی';
