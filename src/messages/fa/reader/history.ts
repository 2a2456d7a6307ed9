/** The page of opened stories, and its list. */
export const history = 'تاریخچه';
export const description = 'مطالب بازشده در این دستگاه، روز به روز.';
export const saved = 'ذخیره‌شده‌ها';
export const nothingOpenedYet = 'این دستگاه تاریخچه‌ای ندارد. هر مطلبی که باز کنید، زیر تاریخ همان روز اینجا می‌آید.';

export const clearDay = 'پاک کردن این روز';
export const clearedDay = <T>(day: T) => ['پاک شد: ', day];
export const clearAll = 'پاک کردن کل تاریخچه';
export const clearedAll = 'تاریخچه پاک شد';
export const removedHeadline = <T>(headline: T) => ['از تاریخچه حذف شد: ', headline];
export const undo = 'واگرد';
export const pause = 'مکث تاریخچه';
