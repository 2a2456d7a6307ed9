/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'رمز QR للرابط';
export const scan = 'يُمسح الرمز بجهازك الآخر.';
export const newestInCode = (count: number, total: number) =>
  `في رمز QR أحدث الأخبار: ${formatNumber(count)} من أصل ${formatNumber(total)}. أكثر من ذلك يتعذّر مسحه.`;
export const allInLink = (count: number) =>
  plural(count, {
    zero: 'لا أخبار في الرابط.',
    one: 'في الرابط الخبر المحفوظ الوحيد.',
    two: 'في الرابط الخبران المحفوظان.',
    few: 'في الرابط كل الأخبار المحفوظة (#).',
    many: 'في الرابط كل الأخبار المحفوظة (#).',
    other: 'في الرابط كل الأخبار المحفوظة (#).',
  });
export const newestInLink = (count: number, total: number) =>
  `في الرابط أحدث الأخبار: ${formatNumber(count)} من أصل ${formatNumber(total)}. أما الملف ففيه كل الأخبار.`;
export const howItWorks =
  'القائمة موجودة داخل الرابط ولا تُرفع إلى أي مكان. كل من يفتح الرابط يرى القائمة ويمكنه إضافتها.';
export const linkToList = 'رابط القائمة';
export const copyLink = 'نسخ الرابط';
export const linkCopied = 'تم نسخ الرابط';
export const shareLink = 'مشاركة الرابط';
/** The title that the list is shared under. */
export const readingList = 'قائمة القراءة';
