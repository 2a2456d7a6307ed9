import { listParts, numbered } from '../intl.ts';

export const fieldLabel = 'Kata, nama, atau frasa dalam tanda kutip';
export const search = 'Cari';
export const tips =
  'Hasil muncul saat Anda mengetik, dan salah ketik kecil tidak masalah. Gunakan tanda kutip untuk frasa persis.';
export const recentSearches = 'Pencarian terakhir';
export const clearRecentSearches = 'Hapus pencarian terakhir';
export const topics = 'Topik';
export const allTopics = 'Semua topik';

export const section = 'Rubrik';
export const allSections = 'Semua rubrik';
export const topic = 'Topik';
export const firstDay = 'Dari';
export const lastDay = 'Sampai';
export const clearFilters = 'Hapus filter';
export const daysReversed = 'Tanggal awal lebih lambat dari tanggal akhir, jadi tidak ada berita yang cocok.';
export const undatedLeftOut = 'Berita tanpa tanggal tidak disertakan.';
export const topicNotInEdition = (slug: string) => `${slug} (tidak ada di edisi ini)`;

export const stories = (count: number) => numbered(count, '# berita');
export const storiesOrMore = (count: number) => numbered(count, '# berita atau lebih');
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'Tidak ada hasil untuk ',
  typed,
  '. Menampilkan hasil untuk ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'Tidak ada berita yang memuat semua kata ini. Hasil terdekat:';
export const noExactPhrase = 'Tidak ada frasa yang persis sama. Berita berikut memuat semua katanya.';
export const showMore = 'Tampilkan berita lainnya';
export const endOfList = 'Hanya ini yang kami tampilkan. Tambahkan kata untuk mempersempit pencarian.';

export const noResultsFor = <T>(words: T) => ['Tidak ada hasil untuk ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['Tidak ada hasil untuk ', words, ' dengan filter ini.'];
export const noStoriesInFilters = 'Tidak ada berita yang cocok dengan filter ini.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `“${words}”`;
export const tryOtherWords = 'Coba kata lain, atau nama lain untuk hal yang sama.';
export const tryWithoutQuotes = 'Coba tanpa tanda kutip, atau dengan kata lain.';
export const tryWithoutFilters = 'Hapus filter, atau coba kata lain.';
export const tryOtherFilters = 'Hapus filter, atau pilih filter lain.';
export const seeAllStories = 'Lihat semua berita';

export const searching = 'Mencari…';
export const offline = 'Anda sedang offline, dan kata-kata ini tidak dapat dicari saat offline.';
export const damaged = 'Indeks pencarian tidak dimuat dengan benar.';
export const tryAgain = 'Coba lagi';
