/** The list of saved stories as a link and a QR code. */
import { formatNumber, plural } from '../../intl.ts';

export const qrCode = 'קוד QR של הקישור';
export const scan = 'אפשר לסרוק במכשיר האחר.';
export const newestInCode = (count: number, total: number) =>
  `בקוד QR נמצאות הכתבות החדשות ביותר: ${formatNumber(count)} מתוך ${formatNumber(total)}. יותר מזה לא ייסרק.`;
export const allInLink = (count: number) =>
  plural(count, {
    one: 'בקישור נמצאת הכתבה השמורה היחידה.',
    two: 'בקישור נמצאות שתי הכתבות השמורות.',
    other: 'בקישור נמצאות כל הכתבות השמורות (#).',
  });
export const newestInLink = (count: number, total: number) =>
  `בקישור נמצאות הכתבות החדשות ביותר: ${formatNumber(count)} מתוך ${formatNumber(total)}. בקובץ נמצאות כולן.`;
export const howItWorks =
  'הרשימה עוברת בתוך הקישור ואינה מועלית לשום מקום. מי שפותח את הקישור רואה אותה ויכול להוסיף אותה.';
export const linkToList = 'קישור לרשימה';
export const copyLink = 'העתקת קישור';
export const linkCopied = 'הקישור הועתק';
export const shareLink = 'שיתוף קישור';
/** The title that the list is shared under. */
export const readingList = 'רשימת קריאה';
