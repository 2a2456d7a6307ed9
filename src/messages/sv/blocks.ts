/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Kod' : `Kod: ${language}`);
export const openEmbed = (host: string) => `Öppna på ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Tabell';
export const unitOf = <T>(unit: T) => ['Siffror i ', unit];
export const sourceOf = <T>(source: T) => ['Källa: ', source];
export const footnotes = 'Fotnoter';
export const footnoteNumber = (number: number) => `Fotnot ${formatNumber(number)}`;
export const backToText = 'Tillbaka till texten';
export const chartName = 'Diagram över siffrorna i tabellen nedan';
export const transcript = 'Transkription';
export const contents = 'Innehåll';
