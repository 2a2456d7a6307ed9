import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'Tidak ada judul lagi di bawah.';
export const noPreviousHeadline = 'Tidak ada judul lagi di atas.';
export const noHeadlineSelected = 'Belum ada judul yang dipilih. Tekan j untuk memilih.';
export const noNextStory = 'Tidak ada berita lain di halaman ini.';
export const noPreviousPage = 'Tidak ada halaman sebelumnya di edisi ini.';
export const nothingToListenTo = 'Tidak ada teks untuk didengarkan di halaman ini.';
export const noVoiceForLanguage = 'Perangkat ini tidak memiliki suara untuk bahasa berita.';
export const noSearch = 'Pencarian tidak tersedia di sini.';
export const noShortcutsSheet = 'Daftar pintasan tidak tersedia di sini.';

export const undo = 'Urungkan';
export const saved = <T>(headline: T) => ['Tersimpan: ', headline];
export const removedFromSaved = <T>(headline: T) => ['Dihapus dari berita tersimpan: ', headline];
export const markedRead = <T>(headline: T) => ['Ditandai dibaca: ', headline];
export const markedUnread = <T>(headline: T) => ['Ditandai belum dibaca: ', headline];

export const linkCopied = 'Tautan disalin';
export const copyManually = <T>(url: T) => ['Browser ini tidak mengizinkan penyalinan. Salin manual: ', url];

export const textSize = (size: number) => `Ukuran teks: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `Ukuran teks: ${formatNumber(size)}, terbesar`;
export const smallestTextSize = (size: number) => `Ukuran teks: ${formatNumber(size)}, terkecil`;
