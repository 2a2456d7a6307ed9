/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Текст і оформлення';
export const textSize = 'Розмір тексту';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Ширина рядка';
export const standardWidth = 'Звичайна';
export const widthInEm = (width: number) => `${formatNumber(width)}\u00a0em`;
export const lineSpacing = 'Міжрядковий інтервал';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Шрифт';
export const typefaces = { serif: 'Із засічками', sans: 'Без засічок', dyslexic: 'OpenDyslexic' };
export const theme = 'Оформлення';
export const themes = { auto: 'Авто', light: 'Світле', sepia: 'Сепія', dark: 'Темне' };
export const less = (setting: string) => `${setting}: менше`;
export const more = (setting: string) => `${setting}: більше`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Скинути все';
export const close = 'Закрити';
