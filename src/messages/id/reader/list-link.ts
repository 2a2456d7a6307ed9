import { formatNumber, numbered } from '../../intl.ts';

export const qrCode = 'Kode QR dari tautan';
export const scan = 'Pindai dengan perangkat Anda yang lain.';
export const newestInCode = (count: number, total: number) =>
  `Kode QR memuat ${formatNumber(count)} berita terbaru dari ${formatNumber(total)}. Lebih dari itu tidak terpindai.`;
export const allInLink = (count: number) =>
  count === 1 ? 'Tautan memuat satu berita yang Anda simpan.' : numbered(count, 'Tautan memuat semua # berita.');
export const newestInLink = (count: number, total: number) =>
  `Tautan memuat ${formatNumber(count)} berita terbaru dari ${formatNumber(total)}. File memuat semuanya.`;
export const howItWorks =
  'Daftar ini dibawa oleh tautan dan tidak pernah diunggah. ' +
  'Siapa pun yang membuka tautan dapat melihat dan menambahkan daftar ini.';
export const linkToList = 'Tautan ke daftar';
export const copyLink = 'Salin tautan';
export const linkCopied = 'Tautan disalin';
export const shareLink = 'Bagikan tautan';
/** The title that the list is shared under. */
export const readingList = 'Daftar bacaan';
