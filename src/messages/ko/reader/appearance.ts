/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = '글자와 테마';
export const textSize = '글자 크기';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = '줄 너비';
export const standardWidth = '표준';
/** An em is as wide as one Korean character. */
export const widthInEm = (width: number) => `${formatNumber(width)}자`;
export const lineSpacing = '줄 간격';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = '글꼴';
export const typefaces = { serif: '명조', sans: '고딕', dyslexic: 'OpenDyslexic' };
export const theme = '테마';
export const themes = { auto: '자동', light: '라이트', sepia: '세피아', dark: '다크' };
export const less = (setting: string) => `${setting} 줄이기`;
export const more = (setting: string) => `${setting} 늘리기`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = '모두 초기화';
export const close = '닫기';
