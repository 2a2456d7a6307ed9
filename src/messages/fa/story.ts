/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['نوشتهٔ ', ...listParts(authors)];
export const updated = <T>(date: T) => ['به‌روز شده در ', date];
export const minutesToRead = (count: number) => numbered(count, '# دقیقه مطالعه');

export const correction = 'اصلاحیه';
export const openPictureAt = (host: string) => `باز کردن عکس در ${host}`;

export const onlyHeadline = 'فقط تیتر: متن کامل در این شماره نیست.';
export const alsoIn = <T>(languages: readonly T[]) => ['به زبان‌های دیگر: ', ...listParts(languages)];
export const previousPart = 'قسمت قبلی';
export const nextPart = 'قسمت بعدی';
export const expired = <T>(date: T) => ['مهلت انتشار این مطلب در ', date, ' تمام شد. متن آن دیگر در دسترس نیست.'];
export const draft = 'پیش‌نویس: منتشر نشده';
export const embargoed = <T>(date: T) => ['منتشر نمی‌شود تا ', date];
export const faultsInStories = 'خطا در مطالب';
export const correctAndSave = 'خطاها را اصلاح و پرونده‌ها را ذخیره کنید. سپس این صفحه دوباره بار می‌شود.';
export const mentionedIn = 'اشاره‌ها در مطالب دیگر';

export const reloadForButtons = 'بارگیری دوباره برای نمایش دکمه‌ها';

export const about = 'موضوعات';
export const basedOn = <T>(sources: readonly T[]) => ['بر پایهٔ ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['حق نشر: ', holder];
export const license = <T>(license: T) => ['مجوز: ', license];
export const linksInStory = 'پیوندهای این مطلب';
