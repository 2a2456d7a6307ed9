export const history = 'ประวัติ';
export const description = 'ข่าวที่เปิดในอุปกรณ์นี้ เรียงตามวัน';
export const saved = 'ที่บันทึกไว้';
export const nothingOpenedYet = 'ยังไม่มีประวัติในอุปกรณ์นี้ ข่าวที่คุณเปิดจะปรากฏที่นี่โดยเรียงตามวัน';

export const clearDay = 'ล้างทั้งวัน';
export const clearedDay = <T>(day: T) => ['ล้างประวัติแล้ว: ', day];
export const clearAll = 'ล้างประวัติทั้งหมด';
export const clearedAll = 'ล้างประวัติแล้ว';
export const removedHeadline = <T>(headline: T) => ['นำออกจากประวัติแล้ว: ', headline];
export const undo = 'เลิกทำ';
export const pause = 'หยุดเก็บประวัติชั่วคราว';
