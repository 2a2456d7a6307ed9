/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Testo e tema';
export const textSize = 'Dimensione del testo';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Larghezza delle righe';
export const standardWidth = 'Standard';
export const widthInEm = (width: number) => `${formatNumber(width)}\u00a0em`;
export const lineSpacing = 'Interlinea';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Carattere';
export const typefaces = { serif: 'Con grazie', sans: 'Senza grazie', dyslexic: 'OpenDyslexic' };
export const theme = 'Tema';
export const themes = { auto: 'Automatico', light: 'Chiaro', sepia: 'Seppia', dark: 'Scuro' };
export const less = (setting: string) => `${setting}: riduci`;
export const more = (setting: string) => `${setting}: aumenta`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Ripristina tutto';
export const close = 'Chiudi';
