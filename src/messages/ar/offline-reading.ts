/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) => `تعذّر تحميل أحدث نسخة. تعود هذه النسخة إلى ${formatTime(cachedAt)}.`;
export const tryAgain = 'إعادة المحاولة';
export const latestNotLoaded = 'تعذّر تحميل أحدث نسخة. ما زال فتح الأخبار المحفوظة على هذا الجهاز ممكنًا.';
export const newEdition = 'صدر عدد جديد';
export const update = 'تحديث';
