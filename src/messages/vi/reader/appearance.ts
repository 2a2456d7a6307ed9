/** The text panel. */
import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'Chữ và giao diện';
export const textSize = 'Cỡ chữ';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'Độ rộng dòng';
export const standardWidth = 'Chuẩn';
export const widthInEm = (width: number) => `${formatNumber(width)}\u00a0em`;
export const lineSpacing = 'Giãn dòng';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'Phông chữ';
export const typefaces = { serif: 'Có chân', sans: 'Không chân', dyslexic: 'OpenDyslexic' };
export const theme = 'Giao diện';
export const themes = { auto: 'Tự động', light: 'Sáng', sepia: 'Nâu nhạt', dark: 'Tối' };
export const less = (setting: string) => `${setting}: giảm`;
export const more = (setting: string) => `${setting}: tăng`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'Đặt lại tất cả';
export const close = 'Đóng';
