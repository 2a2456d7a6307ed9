/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Code' : `Code: ${language}`);
export const openEmbed = (host: string) => `Auf ${host} öffnen`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Tabelle';
export const unitOf = <T>(unit: T) => ['Angaben in ', unit];
export const sourceOf = <T>(source: T) => ['Quelle: ', source];
export const footnotes = 'Anmerkungen';
export const footnoteNumber = (number: number) => `Anmerkung ${formatNumber(number)}`;
export const backToText = 'Zurück zum Text';
export const chartName = 'Diagramm der Zahlen in der folgenden Tabelle';
export const transcript = 'Transkript';
export const contents = 'Inhalt';
