/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Text and theme';
export const textSize = 'Text size';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Line width';
export const standardWidth = 'Standard';
export const widthInEm = (width: number) => `${formatNumber(width)} em`;
export const lineSpacing = 'Line spacing';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Typeface';
export const typefaces = { serif: 'Serif', sans: 'Sans', dyslexic: 'OpenDyslexic' };
export const theme = 'Theme';
export const themes = { auto: 'Automatic', light: 'Light', sepia: 'Sepia', dark: 'Dark' };
export const less = (setting: string) => `${setting}: less`;
export const more = (setting: string) => `${setting}: more`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Reset all';
export const close = 'Close';
