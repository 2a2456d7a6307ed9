/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Código' : `Código: ${language}`);
export const openEmbed = (host: string) => `Abrir en ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Tabla';
export const unitOf = <T>(unit: T) => ['Cifras en ', unit];
export const sourceOf = <T>(source: T) => ['Fuente: ', source];
export const footnotes = 'Notas';
export const footnoteNumber = (number: number) => `Nota ${formatNumber(number)}`;
export const backToText = 'Volver al texto';
export const chartName = 'Gráfico con los datos de la tabla siguiente';
export const transcript = 'Transcripción';
export const contents = 'Índice';
