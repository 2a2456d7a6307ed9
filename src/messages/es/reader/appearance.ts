/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Texto y apariencia';
export const textSize = 'Tamaño del texto';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Ancho de línea';
export const standardWidth = 'Estándar';
export const widthInEm = (width: number) => `${formatNumber(width)}\u00a0em`;
export const lineSpacing = 'Interlineado';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Tipo de letra';
export const typefaces = { serif: 'Serif', sans: 'Sans', dyslexic: 'OpenDyslexic' };
export const theme = 'Apariencia';
export const themes = { auto: 'Automática', light: 'Clara', sepia: 'Sepia', dark: 'Oscura' };
export const less = (setting: string) => `${setting}: menos`;
export const more = (setting: string) => `${setting}: más`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Restablecer todo';
export const close = 'Cerrar';
