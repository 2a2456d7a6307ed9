/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `تم التصدير باسم ${fileName}`;
export const undo = 'تراجع';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, 'مضافة (#)'],
    [updated, 'محدَّثة (#)'],
    [unchanged, 'موجودة من قبل (#)'],
    [leftOut, 'مستبعدة (#)'],
    [tooLong, 'أطول من اللازم (#)'],
    [unreadable, 'متعذرة القراءة (#)'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'لا شيء للاستيراد.' : `نتيجة استيراد السجلات: ${formatList(texts)}.`;
  const cut = plural(shortened, {
    zero: 'لم يُختصر أي عنوان.',
    one: 'اختُصر عنوان طويل واحد.',
    two: 'اختُصر عنوانان طويلان.',
    few: 'اختُصرت # عناوين طويلة.',
    many: 'اختُصر # عنوانًا طويلًا.',
    other: 'اختُصر # عنوان طويل.',
  });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# من الأخبار المحفوظة',
  read: '# من علامات القراءة',
  place: '# من مواضع القراءة',
  visit: '# من أخبار السجل',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# من كل نوع من الإعدادات'));
  return `الحد الأقصى على هذا الجهاز ${formatList(full)}، وقد أُخذ الأحدث.`;
}
export const importStopped = 'أُوقف الاستيراد. لم يتغير شيء.';
export const fromAnotherEdition = (name: string) => `هذا الملف من صحيفة أخرى: «${name}».`;

const unchanged = (reason: string) => `${reason} لم يتغير شيء.`;
export const notABackup = unchanged('لم يُصدَّر هذا الملف من هذا الموقع.');
export const damaged = unchanged('هذا الملف تالف: فُقد جزء منه أو تغيّر.');
export const empty = unchanged('هذا الملف فارغ.');
export const tooLarge = (megabytes: number) =>
  unchanged(`هذا الملف كبير جدًّا. الملفات المصدَّرة من هنا لا تتجاوز ${formatNumber(megabytes)} م.ب.`);
export const tooManyRecords = (count: number) =>
  unchanged(`عدد السجلات في هذا الملف يتجاوز ${formatNumber(count)}. الملفات المصدَّرة من هنا سجلاتها أقل.`);
export const notOpened = unchanged('تعذّر فتح الملف. ربما نُقل أو حُذف.');
export const newerVersion = unchanged(
  'صُدِّر هذا الملف من إصدار أحدث لهذا الموقع. يُرجى إعادة تحميل الصفحة ثم استيراده مجددًا.',
);
