/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, plural } from '../../intl.ts';

export const backUpOrMove = 'بیک اپ یا منتقلی';
export const introduction =
  'اپنی محفوظ خبریں، مطالعہ اور سیٹنگز ایکسپورٹ کریں یا کسی دوسری ڈیوائس پر لے جائیں۔ ' +
  'امپورٹ سے پہلے سے موجود کوئی چیز نہیں مٹتی۔';
export const exportFile = 'فائل میں ایکسپورٹ کریں';
export const importFile = 'فائل امپورٹ کریں';
export const fileToImport = 'امپورٹ کے لیے فائل';
export const importing = 'امپورٹ ہو رہی ہے…';
export const cancelImport = 'امپورٹ منسوخ کریں';
export const moveList = 'فہرست دوسری ڈیوائس پر لے جائیں';

export const readingList = 'مطالعے کی فہرست';
export const storiesToAdd = (count: number) =>
  plural(count, { one: 'شامل کرنے کے لیے # خبر', other: 'شامل کرنے کے لیے # خبریں' });
export const nothingToAdd = 'شامل کرنے کو کچھ نہیں';
export const allNew = (count: number) =>
  plural(count, {
    one: 'یہ آپ کی محفوظ خبروں میں شامل ہو جائے گی۔',
    other: 'یہ آپ کی محفوظ خبروں میں شامل ہو جائیں گی۔',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'اس لنک کی خبر پہلے سے محفوظ ہے۔',
    other: 'اس لنک کی تمام # خبریں پہلے سے محفوظ ہیں۔',
  });
export const someSaved = (count: number) =>
  plural(count, { one: 'مزید # خبر پہلے سے محفوظ ہے۔', other: 'مزید # خبریں پہلے سے محفوظ ہیں۔' });
export const addToSaved = 'محفوظ خبروں میں شامل کریں';
export const notNow = 'ابھی نہیں';
export const close = 'بند کریں';
export const undo = 'واپس لیں';
export const storiesAdded = (count: number) =>
  plural(count, {
    one: '# خبر محفوظ خبروں میں شامل ہو گئی۔',
    other: '# خبریں محفوظ خبروں میں شامل ہو گئیں۔',
  });
const leftOut = (count: number) => plural(count, { one: '# خبر شامل نہیں ہو سکی', other: '# خبریں شامل نہیں ہو سکیں' });
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${leftOut(count)}: زیادہ سے زیادہ ${formatNumber(limit)} خبریں محفوظ ہو سکتی ہیں۔`;
export const goToSaved = 'محفوظ خبروں پر جائیں';

export const linkIncomplete =
  'یہ لنک ادھورا ہے یا تبدیل ہو چکا ہے۔ پورا لنک دوبارہ کاپی کریں، یا QR کوڈ یا فائل استعمال کریں۔';
export const linkUnreadable = 'اس لنک میں ایسی کوئی فہرست نہیں جو یہاں پڑھی جا سکے۔';
export const linkNewer = 'یہ لنک اس سائٹ کے نئے ورژن میں بنا ہے۔ صفحہ دوبارہ لوڈ کریں، پھر لنک دوبارہ کھولیں۔';
export const browserTooOld =
  'یہ براؤزر اتنا پرانا ہے کہ یہ لنک نہیں کھول سکتا۔ دوسری ڈیوائس پر فہرست ایکسپورٹ کریں اور فائل یہاں امپورٹ کریں۔';
