import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Kode' : `Kode: ${language}`);
export const openEmbed = (host: string) => `Buka di ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Tabel';
export const unitOf = <T>(unit: T) => ['Angka dalam ', unit];
export const sourceOf = <T>(source: T) => ['Sumber: ', source];
export const footnotes = 'Catatan';
export const footnoteNumber = (number: number) => `Catatan ${formatNumber(number)}`;
export const backToText = 'Kembali ke teks';
export const chartName = 'Grafik dari angka-angka dalam tabel di bawah';
export const transcript = 'Transkrip';
export const contents = 'Daftar isi';
