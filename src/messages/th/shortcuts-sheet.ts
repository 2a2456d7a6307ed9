export const close = 'ปิด';
export const shortcutsEnabled = 'ใช้แป้นพิมพ์ลัดเหล่านี้';
export const notWhileTyping = 'แป้นพิมพ์ลัดใช้ไม่ได้ขณะพิมพ์ข้อความ';

/** Two keys pressed one after the other. */
export const keySequence = <T>(first: T, second: T) => [first, ' แล้วกด ', second];

export const headlines = 'พาดหัว';
export const nextHeadline = 'พาดหัวถัดไป';
export const previousHeadline = 'พาดหัวก่อนหน้า';
export const openHeadline = 'เปิดพาดหัว';

export const selectedStory = 'พาดหัวที่เลือกหรือข่าวที่เปิดอยู่';
export const saveOrUnsave = 'บันทึกหรือนำออก';
export const markReadOrUnread = 'ตั้งเป็นอ่านแล้วหรือยังไม่ได้อ่าน';
export const copyLink = 'คัดลอกลิงก์';

export const reading = 'การอ่าน';
export const nextStory = 'ข่าวถัดไป';
export const previousPage = 'หน้าก่อนหน้า';
export const listen = 'ฟัง';
export const smallerText = 'ตัวอักษรเล็กลง';
export const largerText = 'ตัวอักษรใหญ่ขึ้น';

export const everywhere = 'ใช้ได้ทุกหน้า';
export const frontPage = 'หน้าแรก';
export const saved = 'ที่บันทึกไว้';
export const search = 'ค้นหา';
export const showShortcuts = 'แสดงรายการนี้';
export const closeMessageOrDialog = 'ปิดข้อความหรือหน้าต่างโต้ตอบ';
