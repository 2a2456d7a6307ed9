import { formatNumber } from '../../intl.ts';

export const saved = 'Tersimpan';
export const description = 'Berita yang disimpan di perangkat ini untuk dibaca nanti.';
export const history = 'Riwayat';
export const nothingSavedYet = 'Belum ada yang tersimpan. Simpan berita, dan berita itu akan ada di sini.';

export const show = 'Tampilkan';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('Semua');
export const unread = withCount('Belum dibaca');
export const started = withCount('Belum selesai');
export const read = withCount('Sudah dibaca');
export const find = 'Cari';
export const noMatch = 'Tidak ada berita tersimpan yang cocok.';
export const removedHeadline = <T>(headline: T) => ['Dihapus dari berita tersimpan: ', headline];
export const undo = 'Urungkan';
