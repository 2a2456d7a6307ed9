import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'लिंक का QR कोड';
export const scan = 'अपने दूसरे डिवाइस से स्कैन करें।';
export const newestInCode = (count: number, total: number) =>
  `QR कोड में ${formatNumber(total)} में से सबसे नई ${formatNumber(count)} ख़बरें हैं। इससे ज़्यादा स्कैन नहीं हो पातीं।`;
export const allInLink = (count: number) =>
  plural(count, { one: 'लिंक में आपकी सेव की गई एक ख़बर है।', other: 'लिंक में सभी # ख़बरें हैं।' });
export const newestInLink = (count: number, total: number) =>
  `लिंक में ${formatNumber(total)} में से सबसे नई ${formatNumber(count)} ख़बरें हैं। फ़ाइल में सभी होती हैं।`;
export const howItWorks =
  'सूची लिंक में ही रहती है, कहीं अपलोड नहीं होती। लिंक खोलने वाले हर व्यक्ति को सूची दिखेगी और उसे जोड़ने का विकल्प मिलेगा।';
export const linkToList = 'सूची का लिंक';
export const copyLink = 'लिंक कॉपी करें';
export const linkCopied = 'लिंक कॉपी हो गया';
export const shareLink = 'लिंक शेयर करें';
/** The title that the list is shared under. */
export const readingList = 'पढ़ने की सूची';
