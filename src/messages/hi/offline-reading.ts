import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) =>
  `सबसे नया वर्ज़न लोड नहीं हो सका। दिखाया गया वर्ज़न इस समय का है: ${formatTime(cachedAt)}।`;
export const tryAgain = 'फिर से कोशिश करें';
export const latestNotLoaded = 'सबसे नया वर्ज़न लोड नहीं हो सका। इस डिवाइस पर सेव की गई ख़बरें अब भी खुलेंगी।';
export const newEdition = 'नया संस्करण उपलब्ध है';
export const update = 'अपडेट करें';
