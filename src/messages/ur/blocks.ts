/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'کوڈ' : `کوڈ: ${language}`);
export const openEmbed = (host: string) => `${host} پر کھولیں`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'جدول';
export const unitOf = <T>(unit: T) => ['اکائی: ', unit];
export const sourceOf = <T>(source: T) => ['ذریعہ: ', source];
export const footnotes = 'حواشی';
export const footnoteNumber = (number: number) => `حاشیہ ${formatNumber(number)}`;
export const backToText = 'متن پر واپس جائیں';
export const chartName = 'نیچے دیے گئے جدول کے اعداد کا چارٹ';
export const transcript = 'تحریری متن';
export const contents = 'فہرست';
