export const history = 'Riwayat';
export const description = 'Berita yang dibuka di perangkat ini, menurut hari.';
export const saved = 'Tersimpan';
export const nothingOpenedYet =
  'Belum ada riwayat di perangkat ini. Setiap berita yang Anda buka akan tercantum di sini menurut hari.';

export const clearDay = 'Hapus tanggal ini';
export const clearedDay = <T>(day: T) => ['Dihapus: ', day];
export const clearAll = 'Hapus semua riwayat';
export const clearedAll = 'Riwayat dihapus';
export const removedHeadline = <T>(headline: T) => ['Dihapus dari riwayat: ', headline];
export const undo = 'Urungkan';
export const pause = 'Jeda riwayat';
