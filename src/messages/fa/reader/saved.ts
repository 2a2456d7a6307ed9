/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'ذخیره‌شده‌ها';
export const description = 'مطالبی که برای بعد در این دستگاه ذخیره شده است.';
export const history = 'تاریخچه';
export const nothingSavedYet = 'هنوز چیزی ذخیره نشده است. هر مطلبی که ذخیره کنید اینجا می‌آید.';

export const show = 'نمایش';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('همه');
export const unread = withCount('خوانده‌نشده');
export const started = withCount('نیمه‌خوانده');
export const read = withCount('خوانده‌شده');
export const find = 'جستجو';
export const noMatch = 'در ذخیره‌شده‌ها چیزی پیدا نشد.';
export const removedHeadline = <T>(headline: T) => ['از ذخیره‌شده‌ها حذف شد: ', headline];
export const undo = 'واگرد';
