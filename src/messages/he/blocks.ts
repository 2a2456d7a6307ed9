/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'קוד' : `קוד: ${language}`);
export const openEmbed = (host: string) => `פתיחה באתר ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'טבלה';
export const unitOf = <T>(unit: T) => ['היחידה: ', unit];
export const sourceOf = <T>(source: T) => ['מקור: ', source];
export const footnotes = 'הערות';
export const footnoteNumber = (number: number) => `הערה ${formatNumber(number)}`;
export const backToText = 'חזרה לטקסט';
export const chartName = 'תרשים של הנתונים שבטבלה למטה';
export const transcript = 'תמליל';
export const contents = 'תוכן העניינים';
