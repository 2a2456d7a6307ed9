/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'آپ کا مطالعہ';
export const search = 'تلاش';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'محفوظ خبریں';

export const close = 'بند کریں';
export const undo = 'واپس لیں';
export const storageBlocked = 'یہ براؤزر اس سائٹ کا کچھ محفوظ نہیں رکھتا۔ محفوظ خبریں صفحہ بند کرنے تک ہی رہیں گی۔';
export const storageFull = 'اس ڈیوائس پر اس سائٹ کے لیے مزید جگہ نہیں۔ اب جو محفوظ ہوگا، صفحہ بند کرنے تک ہی رہے گا۔';

export const savedListFull = (limit: number) =>
  numbered(limit, '# خبریں محفوظ ہو چکی ہیں، جو آخری حد ہے۔ مزید کے لیے کچھ خبریں ہٹائیں۔');

export const save = 'محفوظ کریں';
/** The button of a story that is saved. */
export const saved = 'محفوظ';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'محفوظ کریں:';
export const removeSavedHeadline = 'محفوظ خبروں سے ہٹائیں:';

export const markRead = 'پڑھی ہوئی قرار دیں';
export const markUnread = 'بغیر پڑھی قرار دیں';
export const markAllRead = 'سب پڑھی ہوئی قرار دیں';
export const markTheseRead = (count: number) =>
  plural(count, { one: 'یہ خبر پڑھی ہوئی قرار دیں', other: 'یہ # پڑھی ہوئی قرار دیں' });
export const allRead = 'سب پڑھی ہوئی';
export const theseRead = (count: number) => plural(count, { one: 'یہ خبر پڑھی ہوئی', other: 'یہ # پڑھی ہوئی' });
export const markedRead = (count: number) =>
  plural(count, { one: '# خبر پڑھی ہوئی قرار دی گئی', other: '# خبریں پڑھی ہوئی قرار دی گئیں' });
/** Follows the headline of a story that was published since the last visit. */
export const newNote = '، نئی';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = '، کھولی گئی';
/** Follows a headline that has been read. */
export const readNote = '، پڑھی ہوئی';

export const continueReading = 'پڑھنا جاری رکھیں';
export const minutesLeft = (minutes: number) => numbered(minutes, '# منٹ باقی');
export const positionRestored = 'آپ نے یہیں تک پڑھا تھا۔';
export const goToTop = 'شروع میں جائیں';
export const next = 'اگلی خبر';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'Aa';
export const textButtonName = 'Aa، متن اور تھیم';
