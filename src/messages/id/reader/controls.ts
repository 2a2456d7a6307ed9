import { numbered } from '../../intl.ts';

export const yourReading = 'Bacaan Anda';
export const search = 'Cari';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'Tersimpan';

export const close = 'Tutup';
export const undo = 'Urungkan';
export const storageBlocked =
  'Browser ini tidak menyimpan apa pun untuk situs ini. Berita yang Anda simpan hanya bertahan sampai halaman ditutup.';
export const storageFull =
  'Perangkat ini tidak punya ruang lagi untuk situs ini. ' +
  'Berita yang Anda simpan sekarang hanya bertahan sampai halaman ditutup.';

export const savedListFull = (limit: number) =>
  numbered(limit, 'Anda sudah menyimpan # berita, jumlah terbanyak. Hapus beberapa untuk menyimpan lagi.');

export const save = 'Simpan';
/** The button of a story that is saved. */
export const saved = 'Tersimpan';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'Simpan:';
export const removeSavedHeadline = 'Hapus dari berita tersimpan:';

export const markRead = 'Tandai dibaca';
export const markUnread = 'Tandai belum dibaca';
export const markAllRead = 'Tandai semua dibaca';
export const markTheseRead = (count: number) =>
  count === 1 ? 'Tandai berita ini dibaca' : numbered(count, 'Tandai # berita ini dibaca');
export const allRead = 'Semua sudah dibaca';
export const theseRead = (count: number) =>
  count === 1 ? 'Berita ini sudah dibaca' : numbered(count, '# berita ini sudah dibaca');
export const markedRead = (count: number) => numbered(count, '# berita ditandai dibaca');
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ', baru';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ', pernah dibuka';
/** Follows a headline that has been read. */
export const readNote = ', sudah dibaca';

export const continueReading = 'Lanjutkan membaca';
export const minutesLeft = (minutes: number) => numbered(minutes, 'Sisa # menit');
export const positionRestored = 'Anda kembali ke tempat terakhir membaca.';
export const goToTop = 'Ke atas';
export const next = 'Berikutnya';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa, teks dan tema';
