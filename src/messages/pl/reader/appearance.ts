/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Tekst i motyw';
export const textSize = 'Rozmiar tekstu';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Szerokość tekstu';
export const standardWidth = 'Domyślna';
export const widthInEm = (width: number) => `${formatNumber(width)}\u00a0em`;
export const lineSpacing = 'Interlinia';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Krój pisma';
export const typefaces = { serif: 'Szeryfowy', sans: 'Bezszeryfowy', dyslexic: 'OpenDyslexic' };
export const theme = 'Motyw';
export const themes = { auto: 'Automatyczny', light: 'Jasny', sepia: 'Sepia', dark: 'Ciemny' };
export const less = (setting: string) => `${setting}: zmniejsz`;
export const more = (setting: string) => `${setting}: zwiększ`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Przywróć domyślne';
export const close = 'Zamknij';
