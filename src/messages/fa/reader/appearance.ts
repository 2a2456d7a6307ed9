/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'متن و زمینه';
export const textSize = 'اندازهٔ متن';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'پهنای سطر';
export const standardWidth = 'معمولی';
export const widthInEm = (width: number) => `${formatNumber(width)} em`;
export const lineSpacing = 'فاصلهٔ سطرها';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'قلم';
export const typefaces = { serif: 'سریف', sans: 'سنس', dyslexic: 'OpenDyslexic' };
export const theme = 'زمینه';
export const themes = { auto: 'خودکار', light: 'روشن', sepia: 'سپیا', dark: 'تیره' };
export const less = (setting: string) => `${setting}: کمتر`;
export const more = (setting: string) => `${setting}: بیشتر`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'بازنشانی همه';
export const close = 'بستن';
