/** Keeping a whole edition on the device, on the page of saved stories. */
import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { numbered } from '../intl.ts';

export const heading = 'خواندن آفلاین';
export const offer = (stories: number, bytes: number) =>
  `کل این شماره (${numbered(stories, '# مطلب')}) با عکس‌ها، فهرست‌ها و جستجو، بدون اتصال هم باز می‌شود. ` +
  `تا ${formatBytes(bytes)} از فضای این دستگاه را می‌گیرد. هنگام اتصال، فقط تغییرات دوباره بارگیری می‌شود.`;
export const offerWithoutSize = 'کل این شماره با عکس‌ها، فهرست‌ها و جستجو، بدون اتصال هم باز می‌شود.';
export const keep = 'نگه داشتن این شماره';

export const keeping = 'در حال بارگیری این شماره برای خواندن آفلاین…';
export const updating = 'در حال به‌روزرسانی شمارهٔ آفلاین…';
export const amount = (done: number, total: number) => `${formatBytes(done)} از ${formatBytes(total)}`;
export const waiting = 'سایت فعلاً در دسترس نیست. بارگیری خودبه‌خود ادامه می‌یابد.';
export const paused = 'مکث شد. آنچه رسیده است می‌ماند.';
export const pause = 'مکث';
export const resume = 'ادامه';
export const cancel = 'لغو';
export const cancelled = 'لغو شد. از این شماره فقط آنچه خوانده یا ذخیره کرده‌اید می‌ماند.';
export const tryAgain = 'تلاش دوباره';
export const update = 'به‌روزرسانی';
export const remove = 'حذف از این دستگاه';
export const removed = 'حذف شد. مطالبی که خوانده یا ذخیره کرده‌اید می‌ماند.';

export const kept = 'این شماره آفلاین در دسترس است.';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${numbered(stories, '# مطلب')}، ${formatBytes(bytes)}، آخرین به‌روزرسانی: ${formatTime(at)}.`;
export const updateWaits =
  'شمارهٔ تازه‌تری منتشر شده است. چون مرورگر در مصرف داده صرفه‌جویی می‌کند، خودبه‌خود بارگیری نمی‌شود.';
export const usage = (used: number, allowed: number) =>
  `این سایت ${formatBytes(used)} از ${formatBytes(allowed)} فضای مجاز مرورگر را گرفته است.`;
export const notPersistent = 'اگر فضای دستگاه پر شود، ممکن است مرورگر همهٔ آن را حذف کند.';

export const full = 'این دستگاه دیگر جایی برای این سایت ندارد. آنچه رسیده است می‌ماند.';
export const noRoom = (needed: number, free: number) =>
  `فضای کافی نیست: این شماره ${formatBytes(needed)} دیگر لازم دارد و این سایت ${formatBytes(free)} در اختیار دارد.`;
export const incomplete = (files: number) => numbered(files, '# فایل بارگیری نشد. بقیه در دسترس است.');
export const failed = 'بارگیری کامل نشد. آنچه رسیده است می‌ماند.';
export const blocked =
  'این مرورگر نمی‌گذارد این سایت آفلاین کار کند. اجازهٔ ذخیرهٔ داده‌های سایت را بدهید و دوباره تلاش کنید.';
