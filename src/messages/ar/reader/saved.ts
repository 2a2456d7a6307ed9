/** The page of saved stories, and its list. */
import { formatNumber } from '../../intl.ts';

export const saved = 'المحفوظات';
export const description = 'أخبار محفوظة على هذا الجهاز لقراءتها لاحقًا.';
export const history = 'السجل';
export const nothingSavedYet = 'لا محفوظات بعد. كل خبر يُحفظ يظهر هنا.';

export const show = 'عرض';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('الكل');
export const unread = withCount('غير مقروء');
export const started = withCount('قيد القراءة');
export const read = withCount('مقروء');
export const find = 'بحث';
export const noMatch = 'لا شيء مطابق في المحفوظات.';
export const removedHeadline = <T>(headline: T) => ['أُزيل من المحفوظات: ', headline];
export const undo = 'تراجع';
