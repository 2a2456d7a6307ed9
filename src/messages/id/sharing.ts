export const share = 'Bagikan';
export const linkCopied = 'Tautan disalin';
export const copyManually = 'Salin manual';
export const sharePassage = 'Bagikan bagian ini';
export const copyQuote = 'Salin kutipan';
export const quoteCopied = 'Kutipan disalin';
export const copyLink = 'Salin tautan';
/** A passage in the quotation marks of the interface's language. */
export const quoted = (passage: string) => `“${passage}”`;

export const print = 'Cetak';
export const qrCode = 'Kode QR alamat halaman ini';
