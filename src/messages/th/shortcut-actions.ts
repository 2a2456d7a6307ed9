import { formatNumber } from '../intl.ts';

export const noNextHeadline = 'ไม่มีพาดหัวด้านล่างแล้ว';
export const noPreviousHeadline = 'ไม่มีพาดหัวด้านบนแล้ว';
export const noHeadlineSelected = 'ยังไม่ได้เลือกพาดหัว กด j เพื่อเลือก';
export const noNextStory = 'ไม่มีข่าวอื่นในหน้านี้';
export const noPreviousPage = 'ไม่มีหน้าก่อนหน้าในฉบับนี้';
export const nothingToListenTo = 'หน้านี้ไม่มีข้อความให้ฟัง';
export const noVoiceForLanguage = 'อุปกรณ์นี้ไม่มีเสียงสำหรับภาษาของข่าว';
export const noSearch = 'ใช้การค้นหาที่นี่ไม่ได้';
export const noShortcutsSheet = 'เปิดรายการแป้นพิมพ์ลัดที่นี่ไม่ได้';

export const undo = 'เลิกทำ';
export const saved = <T>(headline: T) => ['บันทึกแล้ว: ', headline];
export const removedFromSaved = <T>(headline: T) => ['นำออกจากข่าวที่บันทึกไว้แล้ว: ', headline];
export const markedRead = <T>(headline: T) => ['ตั้งเป็นอ่านแล้ว: ', headline];
export const markedUnread = <T>(headline: T) => ['ตั้งเป็นยังไม่ได้อ่าน: ', headline];

export const linkCopied = 'คัดลอกลิงก์แล้ว';
export const copyManually = <T>(url: T) => ['เบราว์เซอร์นี้ไม่อนุญาตให้คัดลอก โปรดคัดลอกด้วยตนเอง: ', url];

export const textSize = (size: number) => `ขนาดตัวอักษร: ${formatNumber(size)}`;
export const largestTextSize = (size: number) => `ขนาดตัวอักษร: ${formatNumber(size)} (ใหญ่สุด)`;
export const smallestTextSize = (size: number) => `ขนาดตัวอักษร: ${formatNumber(size)} (เล็กสุด)`;
