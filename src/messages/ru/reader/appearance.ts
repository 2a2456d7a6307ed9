/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Текст и оформление';
export const textSize = 'Размер текста';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Ширина строки';
export const standardWidth = 'Обычная';
export const widthInEm = (width: number) => `${formatNumber(width)}\u00a0em`;
export const lineSpacing = 'Межстрочный интервал';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Шрифт';
export const typefaces = { serif: 'С засечками', sans: 'Без засечек', dyslexic: 'OpenDyslexic' };
export const theme = 'Оформление';
export const themes = { auto: 'Авто', light: 'Светлое', sepia: 'Сепия', dark: 'Тёмное' };
export const less = (setting: string) => `${setting}: меньше`;
export const more = (setting: string) => `${setting}: больше`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Сбросить всё';
export const close = 'Закрыть';
