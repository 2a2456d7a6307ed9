/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Texte et thème';
export const textSize = 'Taille du texte';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Largeur des lignes';
export const standardWidth = 'Standard';
export const widthInEm = (width: number) => `${formatNumber(width)}\u00a0em`;
export const lineSpacing = 'Interligne';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Police';
export const typefaces = { serif: 'Sérif', sans: 'Sans sérif', dyslexic: 'OpenDyslexic' };
export const theme = 'Thème';
export const themes = { auto: 'Automatique', light: 'Clair', sepia: 'Sépia', dark: 'Sombre' };
export const less = (setting: string) => `${setting}\u00a0: diminuer`;
export const more = (setting: string) => `${setting}\u00a0: augmenter`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}\u00a0: ${value}`;
export const resetAll = 'Tout réinitialiser';
export const close = 'Fermer';
