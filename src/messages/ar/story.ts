/** A story's page: header, text and footer. */
import { listParts, plural } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['بقلم ', ...listParts(authors)];
export const updated = <T>(date: T) => ['آخر تحديث: ', date];
export const minutesToRead = (count: number) =>
  plural(count, {
    zero: 'أقل من دقيقة للقراءة',
    one: 'دقيقة واحدة للقراءة',
    two: 'دقيقتان للقراءة',
    few: '# دقائق للقراءة',
    many: '# دقيقة للقراءة',
    other: '# دقيقة للقراءة',
  });

export const correction = 'تصحيح';
export const openPictureAt = (host: string) => `فتح الصورة على ${host}`;

export const onlyHeadline = 'عنوان فقط: الخبر الكامل ليس في هذا العدد.';
export const alsoIn = <T>(languages: readonly T[]) => ['بلغات أخرى: ', ...listParts(languages)];
export const previousPart = 'الجزء السابق';
export const nextPart = 'الجزء التالي';
export const expired = <T>(date: T) => ['انتهت صلاحية هذا الخبر في ', date, '، ولم يعد نصه متاحًا.'];
export const draft = 'مسودة: غير منشورة';
export const embargoed = <T>(date: T) => ['لا يُنشر قبل ', date];
export const faultsInStories = 'أخطاء في الأخبار';
export const correctAndSave = 'صحّحها واحفظ الملفات. يُعاد بعدها تحميل هذه الصفحة.';
export const mentionedIn = 'ورد ذكره في';

export const reloadForButtons = 'إعادة التحميل لإظهار الأزرار';

export const about = 'المواضيع';
export const basedOn = <T>(sources: readonly T[]) => ['استنادًا إلى ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['حقوق النشر: ', holder];
export const license = <T>(license: T) => ['الترخيص: ', license];
export const linksInStory = 'الروابط في هذا الخبر';
