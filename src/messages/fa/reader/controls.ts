/** The reader's controls on every page: save buttons, read marks, notices. */
import { numbered, plural } from '../../intl.ts';

export const yourReading = 'خواندنی‌های شما';
export const search = 'جستجو';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'ذخیره‌شده‌ها';

export const close = 'بستن';
export const undo = 'واگرد';
export const storageBlocked = 'این مرورگر چیزی برای این سایت نگه نمی‌دارد. آنچه ذخیره کنید تا بستن صفحه می‌ماند.';
export const storageFull = 'این دستگاه دیگر جایی برای این سایت ندارد. آنچه اکنون ذخیره کنید تا بستن صفحه می‌ماند.';

export const savedListFull = (limit: number) =>
  numbered(limit, '# مطلب ذخیره کرده‌اید که حداکثر ممکن است. برای ذخیرهٔ بیشتر، چندتایی را حذف کنید.');

export const save = 'ذخیره';
/** The button of a story that is saved. */
export const saved = 'ذخیره‌شده';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'ذخیره:';
export const removeSavedHeadline = 'حذف از ذخیره‌شده‌ها:';

export const markRead = 'علامت خوانده‌شده';
export const markUnread = 'علامت خوانده‌نشده';
export const markAllRead = 'علامت خوانده‌شده برای همه';
export const markTheseRead = (count: number) =>
  plural(count, { one: 'علامت خوانده‌شده برای این مطلب', other: 'علامت خوانده‌شده برای این # مطلب' });
export const allRead = 'همه خوانده شده';
export const theseRead = (count: number) =>
  plural(count, { one: 'این مطلب خوانده شده', other: 'این # مطلب خوانده شده' });
export const markedRead = (count: number) => numbered(count, '# مطلب علامت خوانده‌شده خورد');
/** Follows the headline of a story that was published since the last visit. */
export const newNote = '، تازه';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = '، بازشده';
/** Follows a headline that has been read. */
export const readNote = '، خوانده‌شده';

export const continueReading = 'ادامهٔ خواندن';
export const minutesLeft = (minutes: number) => numbered(minutes, '# دقیقه مانده');
export const positionRestored = 'همان‌جایی هستید که خواندن را رها کردید.';
export const goToTop = 'رفتن به بالا';
export const next = 'بعدی';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'آآ';
export const textButtonName = 'آآ، متن و زمینه';
