/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? '程式碼' : `程式碼：${language}`);
export const openEmbed = (host: string) => `前往 ${host} 查看`;
/** The name of a table without a caption, for screen readers. */
export const tableName = '表格';
export const unitOf = <T>(unit: T) => ['單位：', unit];
export const sourceOf = <T>(source: T) => ['資料來源：', source];
export const footnotes = '註釋';
export const footnoteNumber = (number: number) => `註釋${formatNumber(number)}`;
export const backToText = '回到內文';
export const chartName = '以下方表格數字繪製的圖表';
export const transcript = '逐字稿';
export const contents = '目錄';
