/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Yazı ve tema';
export const textSize = 'Yazı boyutu';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Satır genişliği';
export const standardWidth = 'Standart';
export const widthInEm = (width: number) => `${formatNumber(width)} em`;
export const lineSpacing = 'Satır aralığı';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Yazı tipi';
export const typefaces = { serif: 'Tırnaklı', sans: 'Tırnaksız', dyslexic: 'OpenDyslexic' };
export const theme = 'Tema';
export const themes = { auto: 'Otomatik', light: 'Açık', sepia: 'Sepya', dark: 'Koyu' };
export const less = (setting: string) => `${setting}: azalt`;
export const more = (setting: string) => `${setting}: artır`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Tümünü sıfırla';
export const close = 'Kapat';
