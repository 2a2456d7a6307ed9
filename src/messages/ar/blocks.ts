/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) =>
  language === undefined ? 'شيفرة برمجية' : `شيفرة برمجية: ${language}`;
export const openEmbed = (host: string) => `فتح على ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'جدول';
export const unitOf = <T>(unit: T) => ['الوحدة: ', unit];
export const sourceOf = <T>(source: T) => ['المصدر: ', source];
export const footnotes = 'الهوامش';
export const footnoteNumber = (number: number) => `الهامش ${formatNumber(number)}`;
export const backToText = 'العودة إلى النص';
export const chartName = 'رسم بياني لأرقام الجدول أدناه';
export const transcript = 'نص التسجيل';
export const contents = 'المحتويات';
