import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Maandishi na mandhari';
export const textSize = 'Ukubwa wa maandishi';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Upana wa mstari';
export const standardWidth = 'Kawaida';
export const widthInEm = (width: number) => `em ${formatNumber(width)}`;
export const lineSpacing = 'Nafasi kati ya mistari';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Fonti';
export const typefaces = { serif: 'Serif', sans: 'Sans', dyslexic: 'OpenDyslexic' };
export const theme = 'Mandhari';
export const themes = { auto: 'Otomatiki', light: 'Meupe', sepia: 'Sepia', dark: 'Meusi' };
export const less = (setting: string) => `${setting}: punguza`;
export const more = (setting: string) => `${setting}: ongeza`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Weka upya yote';
export const close = 'Funga';
