import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `Versi terbaru tidak dapat dimuat. Versi yang ditampilkan: ${formatTime(cachedAt)}.`;
export const tryAgain = 'Coba lagi';
export const latestNotLoaded =
  'Versi terbaru tidak dapat dimuat. Berita yang tersimpan di perangkat ini tetap dapat dibuka.';
export const newEdition = 'Edisi baru tersedia';
export const update = 'Perbarui';
