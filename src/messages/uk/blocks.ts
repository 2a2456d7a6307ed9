/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Код' : `Код: ${language}`);
export const openEmbed = (host: string) => `Відкрити на ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Таблиця';
export const unitOf = <T>(unit: T) => ['Одиниця виміру: ', unit];
export const sourceOf = <T>(source: T) => ['Джерело: ', source];
export const footnotes = 'Примітки';
export const footnoteNumber = (number: number) => `Примітка ${formatNumber(number)}`;
export const backToText = 'Повернутися до тексту';
export const chartName = 'Діаграма за даними таблиці нижче';
export const transcript = 'Розшифровка';
export const contents = 'Зміст';
