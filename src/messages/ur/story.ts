/** A story's page: header, text and footer. */
import { listParts, numbered } from '../intl.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['تحریر: ', ...listParts(authors)];
export const updated = <T>(date: T) => ['آخری اپ ڈیٹ: ', date];
export const minutesToRead = (count: number) => numbered(count, '# منٹ میں پڑھیں');

export const correction = 'تصحیح';
export const openPictureAt = (host: string) => `${host} پر تصویر کھولیں`;

export const onlyHeadline = 'صرف سرخی: مکمل خبر اس شمارے میں نہیں۔';
export const alsoIn = <T>(languages: readonly T[]) => ['دیگر زبانوں میں: ', ...listParts(languages)];
export const previousPart = 'پچھلا حصہ';
export const nextPart = 'اگلا حصہ';
export const expired = <T>(date: T) => ['اس خبر کی مدت ختم ہو چکی ہے (', date, ')۔ اس کا متن اب دستیاب نہیں۔'];
export const draft = 'مسودہ: شائع نہیں ہوا';
export const embargoed = <T>(date: T) => ['اس سے پہلے شائع نہیں ہوگی: ', date];
export const faultsInStories = 'خبروں میں غلطیاں';
export const correctAndSave = 'انہیں درست کر کے محفوظ کریں۔ پھر یہ صفحہ دوبارہ لوڈ ہو گا۔';
export const mentionedIn = 'ان خبروں میں ذکر';

export const reloadForButtons = 'بٹن دیکھنے کے لیے دوبارہ لوڈ کریں';

export const about = 'موضوعات';
export const basedOn = <T>(sources: readonly T[]) => ['ماخذ: ', ...listParts(sources)];
export const copyright = <T>(holder: T) => ['کاپی رائٹ: ', holder];
export const license = <T>(license: T) => ['لائسنس: ', license];
export const linksInStory = 'اس خبر کے لنکس';
