/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = '文字とテーマ';
export const textSize = '文字サイズ';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = '行の長さ';
export const standardWidth = '標準';
/** An em is as wide as one Japanese character. */
export const widthInEm = (width: number) => `${formatNumber(width)}字`;
export const lineSpacing = '行間';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = '書体';
export const typefaces = { serif: '明朝', sans: 'ゴシック', dyslexic: 'OpenDyslexic' };
export const theme = 'テーマ';
export const themes = { auto: '自動', light: 'ライト', sepia: 'セピア', dark: 'ダーク' };
export const less = (setting: string) => `${setting}：減らす`;
export const more = (setting: string) => `${setting}：増やす`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}：${value}`;
export const resetAll = 'すべてリセット';
export const close = '閉じる';
