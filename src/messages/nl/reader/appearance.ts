/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Tekst en thema';
export const textSize = 'Tekstgrootte';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Regelbreedte';
export const standardWidth = 'Standaard';
export const widthInEm = (width: number) => `${formatNumber(width)}\u00a0em`;
export const lineSpacing = 'Regelafstand';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Lettertype';
export const typefaces = { serif: 'Schreef', sans: 'Schreefloos', dyslexic: 'OpenDyslexic' };
export const theme = 'Thema';
export const themes = { auto: 'Automatisch', light: 'Licht', sepia: 'Sepia', dark: 'Donker' };
export const less = (setting: string) => `${setting}: kleiner`;
export const more = (setting: string) => `${setting}: groter`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Alles herstellen';
export const close = 'Sluiten';
