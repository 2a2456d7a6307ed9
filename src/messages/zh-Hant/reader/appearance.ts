/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = '文字與外觀';
export const textSize = '文字大小';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = '每行寬度';
export const standardWidth = '標準';
/** An em is as wide as one Chinese character. */
export const widthInEm = (width: number) => `${formatNumber(width)}字`;
export const lineSpacing = '行距';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = '字體';
export const typefaces = { serif: '襯線體', sans: '無襯線體', dyslexic: 'OpenDyslexic' };
export const theme = '外觀';
export const themes = { auto: '自動', light: '淺色', sepia: '米黃', dark: '深色' };
export const less = (setting: string) => `${setting}：減少`;
export const more = (setting: string) => `${setting}：增加`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}：${value}`;
export const resetAll = '全部重設';
export const close = '關閉';
