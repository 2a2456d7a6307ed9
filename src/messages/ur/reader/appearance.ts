/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'متن اور تھیم';
export const textSize = 'متن کا سائز';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'سطر کی چوڑائی';
export const standardWidth = 'معیاری';
export const widthInEm = (width: number) => `${formatNumber(width)} em`;
export const lineSpacing = 'سطروں کا فاصلہ';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'فونٹ';
export const typefaces = { serif: 'سیرف', sans: 'سینز', dyslexic: 'OpenDyslexic' };
export const theme = 'تھیم';
export const themes = { auto: 'خودکار', light: 'لائٹ', sepia: 'سیپیا', dark: 'ڈارک' };
export const less = (setting: string) => `${setting}: کم`;
export const more = (setting: string) => `${setting}: زیادہ`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'سب ری سیٹ کریں';
export const close = 'بند کریں';
