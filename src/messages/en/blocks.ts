/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Code' : `Code: ${language}`);
export const openEmbed = (host: string) => `Open at ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Table';
export const unitOf = <T>(unit: T) => ['Figures in ', unit];
export const sourceOf = <T>(source: T) => ['Source: ', source];
export const footnotes = 'Notes';
export const footnoteNumber = (number: number) => `Note ${formatNumber(number)}`;
export const backToText = 'Back to the text';
export const chartName = 'Chart of the numbers in the table below';
export const transcript = 'Transcript';
export const contents = 'Contents';
