/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `تازہ ترین ورژن لوڈ نہیں ہو سکا۔ یہ ورژن ${formatTime(cachedAt)} کا ہے۔`;
export const tryAgain = 'دوبارہ کوشش کریں';
export const latestNotLoaded = 'تازہ ترین ورژن لوڈ نہیں ہو سکا۔ اس ڈیوائس پر محفوظ خبریں اب بھی کھلتی ہیں۔';
export const newEdition = 'نیا شمارہ آ گیا ہے';
export const update = 'اپ ڈیٹ کریں';
