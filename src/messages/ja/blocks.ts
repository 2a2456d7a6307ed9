/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'コード' : `コード：${language}`);
export const openEmbed = (host: string) => `${host}で開く`;
/** The name of a table without a caption, for screen readers. */
export const tableName = '表';
export const unitOf = <T>(unit: T) => ['単位：', unit];
export const sourceOf = <T>(source: T) => ['出典：', source];
export const footnotes = '注';
export const footnoteNumber = (number: number) => `注${formatNumber(number)}`;
export const backToText = '本文に戻る';
export const chartName = '下の表の数値を示すグラフ';
export const transcript = '文字起こし';
export const contents = '目次';
