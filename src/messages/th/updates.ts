export const newStories = 'ข่าวใหม่';
export const newPage = 'หน้านี้มีเวอร์ชันใหม่';
export const newStory = 'ข่าวนี้มีเวอร์ชันใหม่';
export const corrected = 'ข่าวนี้มีการแก้ไขข้อมูล';
export const update = 'อัปเดต';
export const correctionAbove = 'ข้อมูลที่แก้ไขอยู่เหนือเนื้อข่าว';
export const showCorrection = 'ดูการแก้ไข';
