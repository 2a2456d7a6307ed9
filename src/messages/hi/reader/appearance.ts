import { formatNumber } from '../../intl.ts';
import { formatDecimal } from '../../format-decimal.ts';

export const textAndTheme = 'टेक्स्ट और थीम';
export const textSize = 'टेक्स्ट का साइज़';
export const textSizeValue = (size: number) => formatNumber(size);
export const lineWidth = 'पंक्ति की चौड़ाई';
export const standardWidth = 'सामान्य';
export const widthInEm = (width: number) => `${formatNumber(width)} em`;
export const lineSpacing = 'पंक्तियों के बीच दूरी';
export const lineSpacingValue = (spacing: number) => formatDecimal(spacing);
export const typeface = 'फ़ॉन्ट';
export const typefaces = { serif: 'सेरिफ़', sans: 'सैन-सेरिफ़', dyslexic: 'OpenDyslexic' };
export const theme = 'थीम';
export const themes = { auto: 'ऑटोमैटिक', light: 'लाइट', sepia: 'सीपिया', dark: 'डार्क' };
export const less = (setting: string) => `${setting}: घटाएं`;
export const more = (setting: string) => `${setting}: बढ़ाएं`;
/** Announced after a change. */
export const newValue = (setting: string, value: string) => `${setting}: ${value}`;
export const resetAll = 'सब रीसेट करें';
export const close = 'बंद करें';
