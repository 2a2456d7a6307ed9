export const close = 'Tutup';
export const shortcutsEnabled = 'Gunakan pintasan ini';
export const notWhileTyping = 'Pintasan tidak berfungsi saat Anda mengetik.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' lalu ', second];

export const headlines = 'Judul';
export const nextHeadline = 'Judul berikutnya';
export const previousHeadline = 'Judul sebelumnya';
export const openHeadline = 'Buka judul';

export const selectedStory = 'Judul yang dipilih atau berita yang terbuka';
export const saveOrUnsave = 'Simpan atau batal simpan';
export const markReadOrUnread = 'Tandai dibaca atau belum dibaca';
export const copyLink = 'Salin tautan';

export const reading = 'Membaca';
export const nextStory = 'Berita berikutnya';
export const previousPage = 'Halaman sebelumnya';
export const listen = 'Dengarkan';
export const smallerText = 'Perkecil teks';
export const largerText = 'Perbesar teks';

export const everywhere = 'Di semua halaman';
export const frontPage = 'Halaman depan';
export const saved = 'Tersimpan';
export const search = 'Cari';
export const showShortcuts = 'Tampilkan daftar ini';
export const closeMessageOrDialog = 'Tutup pesan atau dialog';
