/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Codice' : `Codice: ${language}`);
export const openEmbed = (host: string) => `Apri su ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Tabella';
export const unitOf = <T>(unit: T) => ['Dati in ', unit];
export const sourceOf = <T>(source: T) => ['Fonte: ', source];
export const footnotes = 'Note';
export const footnoteNumber = (number: number) => `Nota ${formatNumber(number)}`;
export const backToText = 'Torna al testo';
export const chartName = 'Grafico dei numeri nella tabella qui sotto';
export const transcript = 'Trascrizione';
export const contents = 'Indice';
