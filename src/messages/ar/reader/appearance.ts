/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'النص والمظهر';
export const textSize = 'حجم النص';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'عرض السطر';
export const standardWidth = 'قياسي';
export const widthInEm = (width: number) => `${formatNumber(width)} em`;
export const lineSpacing = 'تباعد الأسطر';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'الخط';
export const typefaces = { serif: 'مذيّل', sans: 'غير مذيّل', dyslexic: 'OpenDyslexic' };
export const theme = 'المظهر';
export const themes = { auto: 'تلقائي', light: 'فاتح', sepia: 'سيبيا', dark: 'داكن' };
export const less = (setting: string) => `${setting}: تقليل`;
export const more = (setting: string) => `${setting}: زيادة`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'إعادة ضبط الكل';
export const close = 'إغلاق';
