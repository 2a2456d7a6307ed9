import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'ตัวอักษรและธีม';
export const textSize = 'ขนาดตัวอักษร';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'ความกว้างบรรทัด';
export const standardWidth = 'มาตรฐาน';
export const widthInEm = (width: number) => `${formatNumber(width)} em`;
export const lineSpacing = 'ระยะห่างบรรทัด';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'แบบอักษร';
export const typefaces = { serif: 'มีเชิง', sans: 'ไม่มีเชิง', dyslexic: 'OpenDyslexic' };
export const theme = 'ธีม';
export const themes = { auto: 'อัตโนมัติ', light: 'สว่าง', sepia: 'ซีเปีย', dark: 'มืด' };
export const less = (setting: string) => `${setting}: ลด`;
export const more = (setting: string) => `${setting}: เพิ่ม`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'รีเซ็ตทั้งหมด';
export const close = 'ปิด';
