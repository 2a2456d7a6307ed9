/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `در فایل ${fileName} ذخیره شد`;
export const undo = 'واگرد';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '# مورد اضافه‌شده'],
    [updated, '# مورد به‌روزشده'],
    [unchanged, '# مورد از پیش موجود'],
    [leftOut, '# مورد کنارگذاشته‌شده'],
    [tooLong, '# مورد بیش از حد طولانی'],
    [unreadable, '# مورد ناخوانا'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'چیزی برای وارد کردن نیست.' : `نتیجهٔ وارد کردن: ${formatList(texts)}.`;
  return shortened === 0 ? result : `${result} ${numbered(shortened, '# تیتر طولانی کوتاه شد.')}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# مطلب ذخیره‌شده',
  read: '# علامت خوانده‌شده',
  place: '# جای توقف در متن',
  visit: '# مطلب در تاریخچه',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# تنظیم از یک نوع'));
  return `این دستگاه حداکثر ${formatList(full)} نگه می‌دارد: تازه‌ترین‌ها برداشته شد.`;
}
export const importStopped = 'وارد کردن متوقف شد. چیزی تغییر نکرد.';
export const fromAnotherEdition = (name: string) => `این فایل از نشریهٔ دیگری است: «${name}».`;

const unchanged = (reason: string) => `${reason} چیزی تغییر نکرد.`;
export const notABackup = unchanged('این فایل خروجی این سایت نیست.');
export const damaged = unchanged('این فایل خراب است: بخشی از آن کم است یا تغییر کرده است.');
export const empty = unchanged('این فایل خالی است.');
export const tooLarge = (megabytes: number) =>
  unchanged(`این فایل بیش از حد بزرگ است. فایل‌های خروجی این سایت حداکثر ${formatNumber(megabytes)} مگابایت است.`);
export const tooManyRecords = (count: number) =>
  unchanged(`این فایل بیش از ${formatNumber(count)} مورد دارد. فایل‌های خروجی این سایت کمتر دارند.`);
export const notOpened = unchanged('فایل باز نشد. شاید جابه‌جا یا حذف شده باشد.');
export const newerVersion = unchanged(
  'این فایل خروجی نسخهٔ تازه‌تری از این سایت است. صفحه را دوباره بارگیری کنید و سپس فایل را دوباره وارد کنید.',
);
