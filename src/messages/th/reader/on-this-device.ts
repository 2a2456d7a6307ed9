import { formatNumber, numbered } from '../../intl.ts';

export const needsScript = 'รายการนี้เก็บไว้ในอุปกรณ์ของคุณและต้องใช้ JavaScript ส่วนอื่นของเว็บไซต์ใช้งานได้โดยไม่ต้องมี';
export const storedHere = 'เก็บไว้ในอุปกรณ์นี้เท่านั้น Safari จะลบหากคุณไม่ได้เข้าเว็บไซต์นี้นาน 7 วัน';
export const notStored = 'เบราว์เซอร์นี้ไม่เก็บข้อมูลของเว็บไซต์นี้ รายการนี้จะอยู่จนกว่าจะปิดหน้านี้ โปรดอนุญาตข้อมูลเว็บไซต์เพื่อเก็บไว้';

export const headlineOnly = 'เฉพาะพาดหัว';
export const minutes = (count: number) => numbered(count, '# นาที');
export const minutesLeft = (left: number, total: number) =>
  `เหลือ ${formatNumber(left)} จาก ${numbered(total, '# นาที')}`;
/** Separates the facts about a story, such as its section and its reading time. */
export const separator = ' · ';
export const read = 'อ่านแล้ว';
export const remove = 'นำออก';

/** Below a long list that is shown in parts. */
export const showMore = 'แสดงข่าวเพิ่ม';
export const shownOf = (shown: number, total: number) => `แสดง ${formatNumber(shown)} จาก ${formatNumber(total)} ข่าว`;
