/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Код' : `Код: ${language}`);
export const openEmbed = (host: string) => `Открыть на ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Таблица';
export const unitOf = <T>(unit: T) => ['Единица измерения: ', unit];
export const sourceOf = <T>(source: T) => ['Источник: ', source];
export const footnotes = 'Примечания';
export const footnoteNumber = (number: number) => `Примечание ${formatNumber(number)}`;
export const backToText = 'Вернуться к тексту';
export const chartName = 'Диаграмма по данным таблицы ниже';
export const transcript = 'Расшифровка';
export const contents = 'Содержание';
