/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Schrift und Farben';
export const textSize = 'Schriftgröße';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Zeilenbreite';
export const standardWidth = 'Standard';
export const widthInEm = (width: number) => `${formatNumber(width)}\u00a0em`;
export const lineSpacing = 'Zeilenabstand';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Schriftart';
export const typefaces = { serif: 'Serif', sans: 'Serifenlos', dyslexic: 'OpenDyslexic' };
export const theme = 'Farbschema';
export const themes = { auto: 'Automatisch', light: 'Hell', sepia: 'Sepia', dark: 'Dunkel' };
export const less = (setting: string) => `${setting}: kleiner`;
export const more = (setting: string) => `${setting}: größer`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Alles zurücksetzen';
export const close = 'Schließen';
