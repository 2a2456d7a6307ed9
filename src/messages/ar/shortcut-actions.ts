/** The results of keyboard shortcuts, or why they did nothing. */
import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'لا مزيد من العناوين في الأسفل.';
export const noPreviousHeadline = 'لا مزيد من العناوين في الأعلى.';
export const noHeadlineSelected = 'لم يُحدَّد أي عنوان. المفتاح j يحدّد عنوانًا.';
export const noNextStory = 'لا يوجد خبر آخر في هذه الصفحة.';
export const noPreviousPage = 'لا توجد صفحة سابقة في هذا العدد.';
export const nothingToListenTo = 'لا يوجد في هذه الصفحة نص للاستماع إليه.';
export const noVoiceForLanguage = 'لا يوجد على هذا الجهاز صوت بلغة الخبر.';
export const noSearch = 'البحث غير متاح هنا.';
export const noShortcutsSheet = 'قائمة الاختصارات غير متاحة هنا.';

export const undo = 'تراجع';
export const saved = <T>(headline: T) => ['أُضيف إلى المحفوظات: ', headline];
export const removedFromSaved = <T>(headline: T) => ['أُزيل من المحفوظات: ', headline];
export const markedRead = <T>(headline: T) => ['تم تمييزه كمقروء: ', headline];
export const markedUnread = <T>(headline: T) => ['تم تمييزه كغير مقروء: ', headline];

export const linkCopied = 'تم نسخ الرابط';
export const copyManually = <T>(url: T) => ['هذا المتصفح لا يسمح بالنسخ. يُرجى النسخ يدويًا: ', url];

export const textSize = (size: number) => `حجم النص: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `حجم النص: ${formatNumber(size)}، الأكبر`;
export const smallestTextSize = (size: number) => `حجم النص: ${formatNumber(size)}، الأصغر`;
