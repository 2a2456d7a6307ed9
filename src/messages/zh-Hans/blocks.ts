/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? '代码' : `代码：${language}`);
export const openEmbed = (host: string) => `前往 ${host} 查看`;
/** The name of a table without a caption, for screen readers. */
export const tableName = '表格';
export const unitOf = <T>(unit: T) => ['单位：', unit];
export const sourceOf = <T>(source: T) => ['来源：', source];
export const footnotes = '注释';
export const footnoteNumber = (number: number) => `注释${formatNumber(number)}`;
export const backToText = '返回正文';
export const chartName = '下方表格数据的图表';
export const transcript = '文字稿';
export const contents = '目录';
