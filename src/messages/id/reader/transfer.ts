import { formatNumber, numbered } from '../../intl.ts';

export const backUpOrMove = 'Cadangkan atau pindahkan';
export const introduction =
  'Ekspor semua yang Anda simpan, baca, dan atur, atau pindahkan ke perangkat lain. ' +
  'Impor tidak pernah menimpa data yang ada.';
export const exportFile = 'Ekspor ke file';
export const importFile = 'Impor file';
export const fileToImport = 'File yang diimpor';
export const importing = 'Mengimpor…';
export const cancelImport = 'Batalkan impor';
export const moveList = 'Pindahkan daftar ke perangkat lain';

export const readingList = 'Daftar bacaan';
export const storiesToAdd = (count: number) => numbered(count, '# berita untuk ditambahkan');
export const nothingToAdd = 'Tidak ada yang perlu ditambahkan';
export const allNew = (count: number) =>
  count === 1
    ? 'Berita ini akan ditambahkan ke berita tersimpan Anda.'
    : 'Semuanya akan ditambahkan ke berita tersimpan Anda.';
export const allSaved = (count: number) =>
  count === 1
    ? 'Berita dalam tautan ini sudah tersimpan.'
    : numbered(count, 'Semua # berita dalam tautan ini sudah tersimpan.');
export const someSaved = (count: number) => numbered(count, '# lainnya sudah tersimpan.');
export const addToSaved = 'Tambahkan ke berita tersimpan';
export const notNow = 'Nanti saja';
export const close = 'Tutup';
export const undo = 'Urungkan';
export const storiesAdded = (count: number) => numbered(count, '# berita ditambahkan ke berita tersimpan.');
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${numbered(count, '# berita tidak disertakan')}: paling banyak ${formatNumber(limit)} yang dapat disimpan.`;
export const goToSaved = 'Ke berita tersimpan';

export const linkIncomplete =
  'Tautan ini tidak lengkap atau telah diubah. Salin lagi seluruh tautan, atau gunakan kode QR atau file.';
export const linkUnreadable = 'Tautan ini tidak memuat daftar yang dapat dibaca di sini.';
export const linkNewer =
  'Tautan ini dibuat oleh versi situs yang lebih baru. Muat ulang halaman, lalu buka lagi tautannya.';
export const browserTooOld =
  'Browser ini terlalu usang untuk membuka tautan ini. ' +
  'Ekspor daftar ke file di perangkat lain itu, lalu impor di sini.';
