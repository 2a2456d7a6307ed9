/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'کد' : `کد: ${language}`);
export const openEmbed = (host: string) => `باز کردن در ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'جدول';
export const unitOf = <T>(unit: T) => ['واحد: ', unit];
export const sourceOf = <T>(source: T) => ['منبع: ', source];
export const footnotes = 'پانویس‌ها';
export const footnoteNumber = (number: number) => `پانویس ${formatNumber(number)}`;
export const backToText = 'بازگشت به متن';
export const chartName = 'نمودار ارقام جدول زیر';
export const transcript = 'متن گفتار';
export const contents = 'فهرست مطالب';
