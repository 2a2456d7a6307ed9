/**
 * Notices about the connection and new editions. They are loaded after the page. A file comes from this device if there
 * is no connection, if the connection is slow, or if the host sends errors or damaged files.
 */
import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `En son sürüm yüklenemedi. Gördüğünüz sürümün zamanı: ${formatTime(cachedAt)}.`;
export const tryAgain = 'Yeniden dene';
export const latestNotLoaded = 'En son sürüm yüklenemedi. Bu cihazdaki kayıtlı haberler yine de açılıyor.';
export const newEdition = 'Yeni sayı çıktı';
export const update = 'Güncelle';
