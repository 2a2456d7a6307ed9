/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { numbered } from '../intl.ts';

export const heading = 'Çevrimdışı okuma';
export const offer = (stories: number, bytes: number) =>
  `Bu sayının tamamı (${numbered(stories, '# haber')}) fotoğraf, liste ve aramayla birlikte çevrimdışı açılabilir. ` +
  `Bu cihazda en fazla ${formatBytes(bytes)} yer kaplar. Bağlantı varken yalnızca değişenler yeniden indirilir.`;
export const offerWithoutSize = 'Bu sayının tamamı fotoğraf, liste ve aramayla birlikte çevrimdışı açılabilir.';
export const keep = 'Bu sayıyı indir';

export const keeping = 'Bu sayı indiriliyor…';
export const updating = 'İndirdiğiniz sayı güncelleniyor…';
export const amount = (done: number, total: number) => `${formatBytes(done)} / ${formatBytes(total)}`;
export const waiting = 'Siteye şu anda ulaşılamıyor. İndirme kendiliğinden sürecek.';
export const paused = 'Duraklatıldı. İndirilenler duruyor.';
export const pause = 'Duraklat';
export const resume = 'Sürdür';
export const cancel = 'İptal';
export const cancelled = 'İptal edildi. Bu sayıdan yalnızca okuduklarınız ve kaydettikleriniz kaldı.';
export const tryAgain = 'Yeniden dene';
export const update = 'Güncelle';
export const remove = 'Bu cihazdan kaldır';
export const removed = 'Kaldırıldı. Okuduğunuz ve kaydettiğiniz haberler duruyor.';

export const kept = 'Bu sayı çevrimdışı okunabilir.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${numbered(stories, '# haber')}, ${formatBytes(bytes)}, son güncelleme: ${formatTime(at)}.`;
export const updateWaits =
  'Daha yeni bir sayı çıktı. Tarayıcınız veri tasarrufu yaptığı için kendiliğinden indirilmiyor.';
export const usage = (used: number, allowed: number) =>
  `Bu site, tarayıcının izin verdiği ${formatBytes(allowed)} alanın ${formatBytes(used)} kadarını kullanıyor.`;
export const notPersistent = 'Cihazda yer kalmazsa tarayıcı bunların tümünü silebilir.';

export const full = 'Bu cihazda bu site için yer kalmadı. İndirilenler duruyor.';
export const noRoom = (needed: number, free: number) =>
  `Yer yetmiyor: bu sayı için ${formatBytes(needed)} daha gerekiyor, sitenin kullanabileceği yer ${formatBytes(free)}.`;
export const incomplete = (files: number) => numbered(files, '# dosya indirilemedi. Diğerlerinin tümü hazır.');
export const failed = 'İndirme tamamlanamadı. İndirilenler duruyor.';
export const blocked =
  'Bu tarayıcı sitenin çevrimdışı çalışmasına izin vermiyor. Site verilerine izin verip yeniden deneyin.';
