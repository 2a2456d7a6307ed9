import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { formatNumber, numbered } from '../intl.ts';

export const heading = 'Baca offline';
const allStories = (stories: number) => (stories === 1 ? 'Berita' : `Semua ${formatNumber(stories)} berita`);
export const offer = (stories: number, bytes: number) =>
  `${allStories(stories)} di edisi ini, lengkap dengan gambar, daftar, dan pencarian, dapat dibuka tanpa koneksi. ` +
  `Ruang yang dipakai di perangkat ini paling banyak ${formatBytes(bytes)}. ` +
  'Saat Anda online, hanya yang berubah yang dimuat lagi.';
export const offerWithoutSize =
  'Semua berita di edisi ini, lengkap dengan gambar, daftar, dan pencarian, dapat dibuka tanpa koneksi.';
export const keep = 'Simpan edisi ini untuk offline';

export const keeping = 'Menyimpan edisi ini untuk offline…';
export const updating = 'Memperbarui edisi offline…';
export const amount = (done: number, total: number) => `${formatBytes(done)} dari ${formatBytes(total)}`;
export const waiting = 'Situs sedang tidak dapat dijangkau. Proses akan berlanjut sendiri.';
export const paused = 'Dijeda. Yang sudah dimuat tetap tersimpan.';
export const pause = 'Jeda';
export const resume = 'Lanjutkan';
export const cancel = 'Batalkan';
export const cancelled = 'Dibatalkan. Edisi ini tidak disimpan, kecuali berita yang sudah Anda baca atau simpan.';
export const tryAgain = 'Coba lagi';
export const update = 'Perbarui';
export const remove = 'Hapus dari perangkat ini';
export const removed = 'Dihapus. Berita yang sudah Anda baca atau simpan tetap ada.';

export const kept = 'Edisi ini tersedia offline.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${numbered(stories, '# berita')}, ${formatBytes(bytes)}, per ${formatTime(at)}.`;
export const updateWaits =
  'Edisi baru sudah terbit. Edisi itu tidak dimuat otomatis karena browser Anda sedang menghemat data.';
export const usage = (used: number, allowed: number) =>
  `Situs ini memakai ${formatBytes(used)} dari ${formatBytes(allowed)} yang diizinkan browser.`;
export const notPersistent = 'Browser dapat menghapus semuanya jika ruang di perangkat hampir habis.';

export const full = 'Perangkat ini tidak punya ruang lagi untuk situs ini. Yang sudah dimuat tetap tersimpan.';
export const noRoom = (needed: number, free: number) =>
  `Ruang tidak cukup: edisi ini perlu ${formatBytes(needed)} lagi, ` +
  `sedangkan situs ini hanya dapat memakai ${formatBytes(free)}.`;
export const incomplete = (files: number) => numbered(files, '# file tidak dapat dimuat. Selebihnya sudah tersimpan.');
export const failed = 'Tidak semuanya dapat dimuat. Yang sudah dimuat tetap tersimpan.';
export const blocked = 'Browser ini tidak mengizinkan situs ini berfungsi offline. Izinkan data situs, lalu coba lagi.';
