/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = '文字与主题';
export const textSize = '字号';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = '行宽';
export const standardWidth = '标准';
/** An em is as wide as one Chinese character. */
export const widthInEm = (width: number) => `${formatNumber(width)}字`;
export const lineSpacing = '行距';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = '字体';
export const typefaces = { serif: '衬线', sans: '无衬线', dyslexic: 'OpenDyslexic' };
export const theme = '主题';
export const themes = { auto: '自动', light: '浅色', sepia: '米黄', dark: '深色' };
export const less = (setting: string) => `${setting}：减小`;
export const more = (setting: string) => `${setting}：增大`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}：${value}`;
export const resetAll = '全部重置';
export const close = '关闭';
