import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Teks dan tema';
export const textSize = 'Ukuran teks';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Lebar baris';
export const standardWidth = 'Standar';
export const widthInEm = (width: number) => `${formatNumber(width)} em`;
export const lineSpacing = 'Jarak baris';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Jenis huruf';
export const typefaces = { serif: 'Serif', sans: 'Sans', dyslexic: 'OpenDyslexic' };
export const theme = 'Tema';
export const themes = { auto: 'Otomatis', light: 'Terang', sepia: 'Sepia', dark: 'Gelap' };
export const less = (setting: string) => `${setting}: kurangi`;
export const more = (setting: string) => `${setting}: tambah`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Atur ulang semua';
export const close = 'Tutup';
