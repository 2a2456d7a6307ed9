import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'লেখা ও থিম';
export const textSize = 'লেখার আকার';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'লাইনের প্রস্থ';
export const standardWidth = 'সাধারণ';
export const widthInEm = (width: number) => `${formatNumber(width)} em`;
export const lineSpacing = 'লাইনের ব্যবধান';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'ফন্ট';
export const typefaces = { serif: 'সেরিফ', sans: 'স্যান্স সেরিফ', dyslexic: 'OpenDyslexic' };
export const theme = 'থিম';
export const themes = { auto: 'স্বয়ংক্রিয়', light: 'হালকা', sepia: 'সেপিয়া', dark: 'গাঢ়' };
export const less = (setting: string) => `${setting}: কমান`;
export const more = (setting: string) => `${setting}: বাড়ান`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'সব রিসেট করুন';
export const close = 'বন্ধ করুন';
