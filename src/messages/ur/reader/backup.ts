/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `اس نام سے ایکسپورٹ ہوا: ${fileName}`;
export const undo = 'واپس لیں';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, '# شامل'],
    [updated, '# اپ ڈیٹ'],
    [unchanged, '# پہلے سے موجود'],
    [leftOut, '# چھوڑے گئے'],
    [tooLong, '# حد سے لمبے'],
    [unreadable, '# پڑھے نہ جا سکے'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'امپورٹ کرنے کو کچھ نہیں۔' : `امپورٹ کا نتیجہ: ${formatList(texts)}۔`;
  const cut = plural(shortened, { one: '# لمبی سرخی مختصر کی گئی۔', other: '# لمبی سرخیاں مختصر کی گئیں۔' });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# محفوظ خبریں',
  read: '# پڑھی ہوئی خبروں کے نشان',
  place: '# مطالعے کے مقام',
  visit: '# ہسٹری کی خبریں',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# ایک قسم کی سیٹنگز'));
  return `اس ڈیوائس کی حد ${formatList(full)} ہے: سب سے نئے اندراج لے لیے گئے۔`;
}
export const importStopped = 'امپورٹ روک دی گئی۔ کچھ تبدیل نہیں ہوا۔';
export const fromAnotherEdition = (name: string) => `یہ فائل کسی اور اخبار کی ہے: “${name}”۔`;

const unchanged = (reason: string) => `${reason} کچھ تبدیل نہیں ہوا۔`;
export const notABackup = unchanged('یہ فائل اس سائٹ سے ایکسپورٹ نہیں ہوئی تھی۔');
export const damaged = unchanged('یہ فائل خراب ہے: اس کا کچھ حصہ غائب یا تبدیل شدہ ہے۔');
export const empty = unchanged('یہ فائل خالی ہے۔');
export const tooLarge = (megabytes: number) =>
  unchanged(`یہ فائل بہت بڑی ہے۔ یہاں سے ایکسپورٹ ہونے والی فائلیں ${formatNumber(megabytes)} MB سے بڑی نہیں ہوتیں۔`);
export const tooManyRecords = (count: number) =>
  unchanged(
    `اس فائل میں ${formatNumber(count)} سے زیادہ اندراج ہیں۔ یہاں سے ایکسپورٹ ہونے والی فائلوں میں کم ہوتے ہیں۔`,
  );
export const notOpened = unchanged('فائل کھل نہیں سکی۔ ممکن ہے وہ منتقل یا حذف کر دی گئی ہو۔');
export const newerVersion = unchanged(
  'یہ فائل اس سائٹ کے نئے ورژن سے ایکسپورٹ ہوئی ہے۔ صفحہ دوبارہ لوڈ کریں، پھر فائل دوبارہ امپورٹ کریں۔',
);
