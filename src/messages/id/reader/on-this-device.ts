import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  'Daftar ini disimpan di perangkat Anda dan memerlukan JavaScript. Bagian lain situs berfungsi tanpanya.';
export const storedHere =
  'Hanya disimpan di perangkat ini. Safari menghapusnya jika Anda tidak mengunjungi situs ini selama tujuh hari.';
export const notStored =
  'Browser ini tidak menyimpan apa pun untuk situs ini: ' +
  'daftar ini hanya bertahan sampai halaman ditutup. Izinkan data situs agar daftar tetap ada.';

export const headlineOnly = 'hanya judul';
export const minutes = (count: number) => numbered(count, '# menit');
export const minutesLeft = (left: number, total: number) =>
  `sisa ${formatNumber(left)} dari ${numbered(total, '# menit')}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ', ';
export const read = 'sudah dibaca';
export const remove = 'Hapus';

/** Below a long list that is shown in parts. */
export const showMore = 'Tampilkan berita lainnya';
export const shownOf = (shown: number, total: number) =>
  `${formatNumber(shown)} dari ${formatNumber(total)} ditampilkan`;
