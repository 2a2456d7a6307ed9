/** Lists of stories that are stored on the reader's device: Saved and History. */
import { formatNumber, numbered } from '../../intl.ts';

export const needsScript =
  'یہ فہرست آپ کی ڈیوائس پر ہے اور اس کے لیے JavaScript ضروری ہے۔ باقی سائٹ اس کے بغیر چلتی ہے۔';
export const storedHere = 'صرف اس ڈیوائس پر محفوظ ہے۔ سات دن تک سائٹ پر نہ آنے کی صورت میں Safari اسے حذف کر دیتا ہے۔';
export const notStored =
  'یہ براؤزر اس سائٹ کا کچھ محفوظ نہیں رکھتا: یہ فہرست صفحہ بند کرنے تک ہی رہے گی۔ ' +
  'اسے برقرار رکھنے کے لیے سائٹ ڈیٹا کی اجازت دیں۔';

export const headlineOnly = 'صرف سرخی';
export const minutes = (count: number) => numbered(count, '# منٹ');
export const minutesLeft = (left: number, total: number) =>
  `${numbered(total, '# منٹ')} میں سے ${formatNumber(left)} باقی`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = '، ';
export const read = 'پڑھی ہوئی';
export const remove = 'ہٹائیں';

/** Below a long list that is shown in parts. */
export const showMore = 'مزید خبریں دکھائیں';
export const shownOf = (shown: number, total: number) =>
  `${formatNumber(total)} میں سے ${formatNumber(shown)} دکھائی جا رہی ہیں`;
