/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'لنک کا QR کوڈ';
export const scan = 'اپنی دوسری ڈیوائس سے سکین کریں۔';
export const newestInCode = (count: number, total: number) =>
  `QR کوڈ میں ${formatNumber(total)} میں سے سب سے نئی ${formatNumber(count)} خبریں ہیں۔ اس سے زیادہ سکین نہیں ہوں گی۔`;
export const allInLink = (count: number) =>
  plural(count, { one: 'لنک میں آپ کی واحد محفوظ خبر ہے۔', other: 'لنک میں تمام # خبریں ہیں۔' });
export const newestInLink = (count: number, total: number) =>
  `لنک میں ${formatNumber(total)} میں سے سب سے نئی ${formatNumber(count)} خبریں ہیں۔ فائل میں سب ہیں۔`;
export const howItWorks =
  'فہرست لنک کے اندر ہی ہوتی ہے، کہیں اپ لوڈ نہیں ہوتی۔ لنک کھولنے پر فہرست نظر آتی ہے اور شامل کی جا سکتی ہے۔';
export const linkToList = 'فہرست کا لنک';
export const copyLink = 'لنک کاپی کریں';
export const linkCopied = 'لنک کاپی ہو گیا';
export const shareLink = 'لنک شیئر کریں';
/** The title that the list is shared under. */
export const readingList = 'مطالعے کی فہرست';
