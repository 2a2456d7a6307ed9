/** Exporting and importing a backup file. */
import type { ImportCounts } from '../../en/reader/backup.ts';
import { formatNumber, numbered, plural } from '../../intl.ts';
import { formatList } from '../../format-list.ts';

export const exported = (fileName: string) => `הייצוא נשמר בקובץ ${fileName}`;
export const undo = 'ביטול';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, { one: 'אחת נוספה', two: 'שתיים נוספו', other: '# נוספו' }],
    [updated, { one: 'אחת עודכנה', two: 'שתיים עודכנו', other: '# עודכנו' }],
    [unchanged, { one: 'אחת כבר הייתה כאן', two: 'שתיים כבר היו כאן', other: '# כבר היו כאן' }],
    [leftOut, { one: 'אחת נותרה בחוץ', two: 'שתיים נותרו בחוץ', other: '# נותרו בחוץ' }],
    [tooLong, { one: 'אחת ארוכה מדי', two: 'שתיים ארוכות מדי', other: '# ארוכות מדי' }],
    [unreadable, { one: 'אחת לא ניתנת לקריאה', two: 'שתיים לא ניתנות לקריאה', other: '# לא ניתנות לקריאה' }],
  ] as const;
  const texts = outcomes.flatMap(([count, forms]) => (count === 0 ? [] : plural(count, forms)));
  const result = texts.length === 0 ? 'אין מה לייבא.' : `ייבוא הרשומות: ${formatList(texts)}.`;
  const cut = plural(shortened, {
    one: 'כותרת ארוכה אחת קוצרה.',
    two: 'שתי כותרות ארוכות קוצרו.',
    other: '# כותרות ארוכות קוצרו.',
  });
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: '# כתבות שמורות',
  read: '# סימוני קריאה',
  place: '# מיקומי קריאה',
  visit: '# כתבות בהיסטוריה',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? '# הגדרות מאותו סוג'));
  return `המכשיר הזה שומר לכל היותר ${formatList(full)}: נלקחו החדשות ביותר.`;
}
export const importStopped = 'הייבוא נעצר. דבר לא השתנה.';
export const fromAnotherEdition = (name: string) => `הקובץ הזה שייך לעיתון אחר: ”${name}”.`;

const unchanged = (reason: string) => `${reason} דבר לא השתנה.`;
export const notABackup = unchanged('הקובץ הזה לא נוצר בייצוא מהאתר הזה.');
export const damaged = unchanged('הקובץ הזה פגום: חלק ממנו חסר או שונה.');
export const empty = unchanged('הקובץ הזה ריק.');
export const tooLarge = (megabytes: number) =>
  unchanged(`הקובץ הזה גדול מדי. קבצים שנוצרו כאן אינם עולים על ${formatNumber(megabytes)} MB.`);
export const tooManyRecords = (count: number) =>
  unchanged(`בקובץ הזה יש יותר מ־${formatNumber(count)} רשומות. בקבצים שנוצרו כאן יש פחות.`);
export const notOpened = unchanged('לא ניתן לפתוח את הקובץ. ייתכן שהוא הועבר או נמחק.');
export const newerVersion = unchanged(
  'הקובץ הזה נוצר בגרסה חדשה יותר של האתר. יש לטעון את הדף מחדש ואז לייבא אותו שוב.',
);
