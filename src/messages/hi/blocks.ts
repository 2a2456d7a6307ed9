import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'कोड' : `कोड: ${language}`);
export const openEmbed = (host: string) => `${host} पर देखें`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'तालिका';
export const unitOf = <T>(unit: T) => ['आंकड़ों की इकाई: ', unit];
export const sourceOf = <T>(source: T) => ['स्रोत: ', source];
export const footnotes = 'टिप्पणियां';
export const footnoteNumber = (number: number) => `टिप्पणी ${formatNumber(number)}`;
export const backToText = 'लेख पर वापस जाएं';
export const chartName = 'नीचे दी गई तालिका के आंकड़ों का चार्ट';
export const transcript = 'लिखित रूप';
export const contents = 'विषय-सूची';
