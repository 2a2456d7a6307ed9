import { formatNumber } from '../intl.ts';

/** The name of a program's text, for screen readers. @param language that it is written in */
export const codeText = (language: string | undefined) => (language === undefined ? 'โค้ด' : `โค้ดภาษา ${language}`);
export const openEmbed = (host: string) => `เปิดดูที่ ${host}`;
/** The name of a table without a caption, for screen readers. */
export const tableName = 'ตาราง';
export const unitOf = <T>(unit: T) => ['หน่วย: ', unit];
export const sourceOf = <T>(source: T) => ['ที่มา: ', source];
export const footnotes = 'เชิงอรรถ';
export const footnoteNumber = (number: number) => `เชิงอรรถ ${formatNumber(number)}`;
export const backToText = 'กลับไปที่เนื้อหา';
export const chartName = 'แผนภูมิของตัวเลขในตารางด้านล่าง';
export const transcript = 'บทถอดเสียง';
export const contents = 'สารบัญ';
