import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'কোড' : `কোড: ${language}`);
export const openEmbed = (host: string) => `মূল সাইটে দেখুন: ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'সারণি';
export const unitOf = <T>(unit: T) => ['একক: ', unit];
export const sourceOf = <T>(source: T) => ['সূত্র: ', source];
export const footnotes = 'টীকা';
export const footnoteNumber = (number: number) => `টীকা ${formatNumber(number)}`;
export const backToText = 'লেখায় ফিরুন';
export const chartName = 'নিচের সারণির সংখ্যাগুলোর লেখচিত্র';
export const transcript = 'লিখিত রূপ';
export const contents = 'সূচি';
