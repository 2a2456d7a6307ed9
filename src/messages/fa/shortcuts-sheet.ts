/** The list of keyboard shortcuts. */
export const close = 'بستن';
export const shortcutsEnabled = 'استفاده از این میان‌برها';
export const notWhileTyping = 'میان‌برها هنگام نوشتن کار نمی‌کنند.';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' و سپس ', second];

export const headlines = 'تیترها';
export const nextHeadline = 'تیتر بعدی';
export const previousHeadline = 'تیتر قبلی';
export const openHeadline = 'باز کردن تیتر';

export const selectedStory = 'تیتر انتخاب‌شده یا مطلب باز';
export const saveOrUnsave = 'ذخیره یا حذف از ذخیره‌شده‌ها';
export const markReadOrUnread = 'علامت خوانده‌شده یا نشده';
export const copyLink = 'کپی پیوند';

export const reading = 'خواندن';
export const nextStory = 'مطلب بعدی';
export const previousPage = 'صفحهٔ قبل';
export const listen = 'شنیدن';
export const smallerText = 'متن کوچک‌تر';
export const largerText = 'متن بزرگ‌تر';

export const everywhere = 'همه‌جا';
export const frontPage = 'صفحهٔ اول';
export const saved = 'ذخیره‌شده‌ها';
export const search = 'جستجو';
export const showShortcuts = 'نمایش این فهرست';
export const closeMessageOrDialog = 'بستن پیام یا پنجره';
