/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Text och tema';
export const textSize = 'Textstorlek';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Radbredd';
export const standardWidth = 'Standard';
export const widthInEm = (width: number) => `${formatNumber(width)}\u00a0em`;
export const lineSpacing = 'Radavstånd';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Teckensnitt';
export const typefaces = { serif: 'Serif', sans: 'Sanserif', dyslexic: 'OpenDyslexic' };
export const theme = 'Tema';
export const themes = { auto: 'Automatiskt', light: 'Ljust', sepia: 'Sepia', dark: 'Mörkt' };
export const less = (setting: string) => `${setting}: mindre`;
export const more = (setting: string) => `${setting}: större`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Återställ allt';
export const close = 'Stäng';
