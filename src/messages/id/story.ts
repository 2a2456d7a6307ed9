import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['Oleh ', ...listParts(authors)];
export const updated = <T>(date: T) => ['Diperbarui ', date];
export const minutesToRead = (count: number) => numbered(count, 'Baca # menit');

export const correction = 'Ralat';
export const openPictureAt = (host: string) => `Buka gambar di ${host}`;

export const onlyHeadline = 'Hanya judul: berita lengkapnya tidak ada di edisi ini.';
export const alsoIn = <T>(languages: readonly T[]) => ['Tersedia juga dalam ', ...listParts(languages)];
export const previousPart = 'Bagian sebelumnya';
export const nextPart = 'Bagian berikutnya';
export const expired = <T>(date: T) => ['Masa tayang berita ini berakhir ', date, '. Teksnya tidak tersedia lagi.'];
export const draft = 'Draf: belum terbit';
export const embargoed = <T>(date: T) => ['Tidak terbit sebelum ', date];
export const faultsInStories = 'Kesalahan dalam berita';
export const correctAndSave = 'Perbaiki lalu simpan. Halaman ini kemudian dimuat ulang.';
export const mentionedIn = 'Disebut dalam';

export const reloadForButtons = 'Muat ulang untuk menampilkan tombol';

export const about = 'Tentang';
export const basedOn = <T>(sources: readonly T[]) => ['Berdasarkan ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['Hak cipta ', holder];
export const license = <T>(license: T) => ['Lisensi ', license];
export const linksInStory = 'Tautan dalam berita ini';
