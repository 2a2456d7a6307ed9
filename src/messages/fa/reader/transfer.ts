/** Backing up and moving the reader's data, on the page of saved stories; lists in links. */
import { formatNumber, numbered, plural } from '../../intl.ts';

export const backUpOrMove = 'پشتیبان‌گیری یا انتقال';
export const introduction =
  'از هر چه ذخیره کرده، خوانده یا تنظیم کرده‌اید خروجی بگیرید یا آن را به دستگاه دیگری ببرید. ' +
  'وارد کردن فایل هیچ‌گاه چیزی را بازنویسی نمی‌کند.';
export const exportFile = 'گرفتن خروجی';
export const importFile = 'وارد کردن فایل';
export const fileToImport = 'فایل برای وارد کردن';
export const importing = 'در حال وارد کردن…';
export const cancelImport = 'لغو وارد کردن';
export const moveList = 'انتقال فهرست به دستگاه دیگر';

export const readingList = 'فهرست مطالعه';
export const storiesToAdd = (count: number) => numbered(count, '# مطلب برای افزودن');
export const nothingToAdd = 'چیزی برای افزودن نیست';
export const allNew = (count: number) =>
  plural(count, {
    one: 'به مطالب ذخیره‌شدهٔ شما افزوده می‌شود.',
    other: 'همگی به مطالب ذخیره‌شدهٔ شما افزوده می‌شوند.',
  });
export const allSaved = (count: number) =>
  plural(count, {
    one: 'مطلب این پیوند از پیش ذخیره شده است.',
    other: 'هر # مطلب این پیوند از پیش ذخیره شده است.',
  });
export const someSaved = (count: number) => numbered(count, '# مطلب دیگر از پیش ذخیره شده است.');
export const addToSaved = 'افزودن به ذخیره‌شده‌ها';
export const notNow = 'حالا نه';
export const close = 'بستن';
export const undo = 'واگرد';
export const storiesAdded = (count: number) => numbered(count, '# مطلب به ذخیره‌شده‌ها افزوده شد.');
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${numbered(count, '# مطلب')} کنار گذاشته شد: حداکثر ${formatNumber(limit)} مطلب می‌توانید ذخیره کنید.`;
export const goToSaved = 'رفتن به مطالب ذخیره‌شده';

export const linkIncomplete =
  'این پیوند ناقص است یا تغییر کرده است. پیوند را دوباره کامل کپی کنید، یا از کد QR یا فایل استفاده کنید.';
export const linkUnreadable = 'این پیوند فهرستی ندارد که اینجا خوانده شود.';
export const linkNewer =
  'این پیوند با نسخهٔ تازه‌تری از این سایت ساخته شده است. صفحه را دوباره بارگیری و سپس پیوند را باز کنید.';
export const browserTooOld =
  'این مرورگر قدیمی است و این پیوند را باز نمی‌کند. در دستگاه دیگر از فهرست خروجی بگیرید و فایل را اینجا وارد کنید.';
