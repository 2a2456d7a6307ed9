/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Kod' : `Kod: ${language}`);
export const openEmbed = (host: string) => `Otwórz w serwisie ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Tabela';
export const unitOf = <T>(unit: T) => ['Jednostka: ', unit];
export const sourceOf = <T>(source: T) => ['Źródło: ', source];
export const footnotes = 'Przypisy';
export const footnoteNumber = (number: number) => `Przypis ${formatNumber(number)}`;
export const backToText = 'Wróć do tekstu';
export const chartName = 'Wykres danych z poniższej tabeli';
export const transcript = 'Transkrypcja';
export const contents = 'Spis treści';
