/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Código' : `Código: ${language}`);
export const openEmbed = (host: string) => `Abrir em ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Tabela';
export const unitOf = <T>(unit: T) => ['Valores em ', unit];
export const sourceOf = <T>(source: T) => ['Fonte: ', source];
export const footnotes = 'Notas';
export const footnoteNumber = (number: number) => `Nota ${formatNumber(number)}`;
export const backToText = 'Voltar ao texto';
export const chartName = 'Gráfico com os números da tabela abaixo';
export const transcript = 'Transcrição';
export const contents = 'Índice';
