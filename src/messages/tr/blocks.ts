/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Kod' : `Kod: ${language}`);
export const openEmbed = (host: string) => `${host} sitesinde aç`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Tablo';
export const unitOf = <T>(unit: T) => ['Birim: ', unit];
export const sourceOf = <T>(source: T) => ['Kaynak: ', source];
export const footnotes = 'Notlar';
export const footnoteNumber = (number: number) => `Not ${formatNumber(number)}`;
export const backToText = 'Metne dön';
export const chartName = 'Aşağıdaki tablodaki sayıların grafiği';
export const transcript = 'Konuşma metni';
export const contents = 'İçindekiler';
