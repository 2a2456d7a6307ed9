/** Blocks of a story that few stories have. */
import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'Mã' : `Mã: ${language}`);
export const openEmbed = (host: string) => `Mở trên ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'Bảng';
export const unitOf = <T>(unit: T) => ['Đơn vị: ', unit];
export const sourceOf = <T>(source: T) => ['Nguồn: ', source];
export const footnotes = 'Chú thích';
export const footnoteNumber = (number: number) => `Chú thích ${formatNumber(number)}`;
export const backToText = 'Trở lại bài viết';
export const chartName = 'Biểu đồ từ số liệu trong bảng bên dưới';
export const transcript = 'Bản chép lời';
export const contents = 'Mục lục';
