import { formatNumber, numbered } from '../../intl.ts';

export const qrCode = 'คิวอาร์โค้ดของลิงก์';
export const scan = 'สแกนด้วยอุปกรณ์อีกเครื่องของคุณ';
export const newestInCode = (count: number, total: number) =>
  `คิวอาร์โค้ดนี้มีข่าวใหม่สุด ${formatNumber(count)} จาก ${formatNumber(total)} ข่าว หากมากกว่านี้จะสแกนไม่ได้`;
export const allInLink = (count: number) =>
  count === 1 ? 'ลิงก์นี้มีข่าวที่คุณบันทึกไว้ 1 ข่าว' : numbered(count, 'ลิงก์นี้มีข่าวที่บันทึกไว้ครบ # ข่าว');
export const newestInLink = (count: number, total: number) =>
  `ลิงก์นี้มีข่าวใหม่สุด ${formatNumber(count)} จาก ${formatNumber(total)} ข่าว หากต้องการทั้งหมดให้ใช้ไฟล์`;
export const howItWorks = 'รายการอยู่ในตัวลิงก์เอง ไม่มีการอัปโหลด ผู้ที่เปิดลิงก์จะเห็นรายการและเพิ่มลงในรายการของตนได้';
export const linkToList = 'ลิงก์ไปยังรายการ';
export const copyLink = 'คัดลอกลิงก์';
export const linkCopied = 'คัดลอกลิงก์แล้ว';
export const shareLink = 'แชร์ลิงก์';
/** The title that the list is shared under. */
export const readingList = 'รายการอ่าน';
