/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Code' : `Code: ${language}`);
export const openEmbed = (host: string) => `Openen op ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Tabel';
export const unitOf = <T>(unit: T) => ['Cijfers in ', unit];
export const sourceOf = <T>(source: T) => ['Bron: ', source];
export const footnotes = 'Noten';
export const footnoteNumber = (number: number) => `Noot ${formatNumber(number)}`;
export const backToText = 'Terug naar de tekst';
export const chartName = 'Grafiek van de cijfers in de tabel hieronder';
export const transcript = 'Transcript';
export const contents = 'Inhoud';
