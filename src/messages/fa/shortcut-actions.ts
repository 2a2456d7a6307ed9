/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'پایین‌تر تیتر دیگری نیست.';
export const noPreviousHeadline = 'بالاتر تیتر دیگری نیست.';
export const noHeadlineSelected = 'تیتری انتخاب نشده است. برای انتخاب، j را فشار دهید.';
export const noNextStory = 'مطلب دیگری در این صفحه نیست.';
export const noPreviousPage = 'صفحهٔ قبلی در این شماره نیست.';
export const nothingToListenTo = 'در این صفحه متنی برای شنیدن نیست.';
export const noVoiceForLanguage = 'این دستگاه صدایی به زبان این مطلب ندارد.';
export const noSearch = 'جستجو اینجا در دسترس نیست.';
export const noShortcutsSheet = 'فهرست میان‌برها اینجا در دسترس نیست.';

export const undo = 'واگرد';
export const saved = <T>(headline: T) => ['ذخیره شد: ', headline];
export const removedFromSaved = <T>(headline: T) => ['از ذخیره‌شده‌ها حذف شد: ', headline];
export const markedRead = <T>(headline: T) => ['علامت خوانده‌شده خورد: ', headline];
export const markedUnread = <T>(headline: T) => ['علامت خوانده‌نشده خورد: ', headline];

export const linkCopied = 'پیوند کپی شد';
export const copyManually = <T>(url: T) => ['این مرورگر اجازهٔ کپی نمی‌دهد. دستی کپی کنید: ', url];

export const textSize = (size: number) => `اندازهٔ متن: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `اندازهٔ متن: ${formatNumber(size)}، بزرگ‌ترین`;
export const smallestTextSize = (size: number) => `اندازهٔ متن: ${formatNumber(size)}، کوچک‌ترین`;
