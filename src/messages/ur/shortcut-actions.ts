/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'نیچے مزید سرخیاں نہیں۔';
export const noPreviousHeadline = 'اوپر مزید سرخیاں نہیں۔';
export const noHeadlineSelected = 'کوئی سرخی منتخب نہیں۔ منتخب کرنے کے لیے j دبائیں۔';
export const noNextStory = 'اس صفحے پر کوئی اور خبر نہیں۔';
export const noPreviousPage = 'اس شمارے میں اس سے پہلے کوئی صفحہ نہیں۔';
export const nothingToListenTo = 'اس صفحے پر سننے کے لیے کوئی متن نہیں۔';
export const noVoiceForLanguage = 'اس ڈیوائس پر خبر کی زبان کی کوئی آواز نہیں۔';
export const noSearch = 'تلاش یہاں دستیاب نہیں۔';
export const noShortcutsSheet = 'شارٹ کٹس کی فہرست یہاں دستیاب نہیں۔';

export const undo = 'واپس لیں';
export const saved = <T>(headline: T) => ['محفوظ ہو گئی: ', headline];
export const removedFromSaved = <T>(headline: T) => ['محفوظ خبروں سے ہٹا دی گئی: ', headline];
export const markedRead = <T>(headline: T) => ['پڑھی ہوئی قرار دی گئی: ', headline];
export const markedUnread = <T>(headline: T) => ['بغیر پڑھی قرار دی گئی: ', headline];

export const linkCopied = 'لنک کاپی ہو گیا';
export const copyManually = <T>(url: T) => ['یہ براؤزر کاپی کرنے کی اجازت نہیں دیتا۔ خود کاپی کریں: ', url];

export const textSize = (size: number) => `متن کا سائز: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `متن کا سائز: ${formatNumber(size)}، سب سے بڑا`;
export const smallestTextSize = (size: number) => `متن کا سائز: ${formatNumber(size)}، سب سے چھوٹا`;
