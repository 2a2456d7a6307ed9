/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'טקסט ומראה';
export const textSize = 'גודל הטקסט';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'רוחב השורה';
export const standardWidth = 'רגיל';
export const widthInEm = (width: number) => `${formatNumber(width)} em`;
export const lineSpacing = 'מרווח בין שורות';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'גופן';
export const typefaces = { serif: 'עם סריף', sans: 'ללא סריף', dyslexic: 'OpenDyslexic' };
export const theme = 'מראה';
export const themes = { auto: 'אוטומטי', light: 'בהיר', sepia: 'ספיה', dark: 'כהה' };
export const less = (setting: string) => `${setting}: פחות`;
export const more = (setting: string) => `${setting}: יותר`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'איפוס הכול';
export const close = 'סגירה';
