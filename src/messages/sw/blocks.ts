import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Msimbo' : `Msimbo: ${language}`);
export const openEmbed = (host: string) => `Fungua kwenye ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Jedwali';
export const unitOf = <T>(unit: T) => ['Kipimo: ', unit];
export const sourceOf = <T>(source: T) => ['Chanzo: ', source];
export const footnotes = 'Tanbihi';
export const footnoteNumber = (number: number) => `Tanbihi ${formatNumber(number)}`;
export const backToText = 'Rudi kwenye maandishi';
export const chartName = 'Chati ya takwimu za jedwali lililo hapa chini';
export const transcript = 'Maandishi ya sauti';
export const contents = 'Yaliyomo';
