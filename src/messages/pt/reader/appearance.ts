/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Texto e aparência';
export const textSize = 'Tamanho do texto';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Largura da linha';
export const standardWidth = 'Padrão';
export const widthInEm = (width: number) => `${formatNumber(width)}\u00a0em`;
export const lineSpacing = 'Entrelinha';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Fonte';
export const typefaces = { serif: 'Com serifa', sans: 'Sem serifa', dyslexic: 'OpenDyslexic' };
export const theme = 'Aparência';
export const themes = { auto: 'Automática', light: 'Clara', sepia: 'Sépia', dark: 'Escura' };
export const less = (setting: string) => `${setting}: diminuir`;
export const more = (setting: string) => `${setting}: aumentar`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Restaurar tudo';
export const close = 'Fechar';
