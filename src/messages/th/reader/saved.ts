import { formatNumber } from '../../intl.ts';

export const saved = 'ที่บันทึกไว้';
export const description = 'ข่าวที่บันทึกไว้อ่านภายหลังในอุปกรณ์นี้';
export const history = 'ประวัติ';
export const nothingSavedYet = 'ยังไม่มีข่าวที่บันทึกไว้ เมื่อบันทึกข่าว ข่าวจะอยู่ที่นี่';

export const show = 'แสดง';
const withCount = (name: string) => (count: number) => `${name} (${formatNumber(count)})`;
export const all = withCount('ทั้งหมด');
export const unread = withCount('ยังไม่ได้อ่าน');
export const started = withCount('อ่านค้างไว้');
export const read = withCount('อ่านแล้ว');
export const find = 'ค้นหา';
export const noMatch = 'ไม่มีข่าวที่บันทึกไว้ตรงกับที่ค้นหา';
export const removedHeadline = <T>(headline: T) => ['นำออกจากข่าวที่บันทึกไว้แล้ว: ', headline];
export const undo = 'เลิกทำ';
