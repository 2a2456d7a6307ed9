import { numbered } from '../../intl.ts';

export const yourReading = 'เครื่องมือการอ่าน';
export const search = 'ค้นหา';
/** The link to the page of saved stories. It stands in the header of phones. */
export const savedStories = 'ที่บันทึกไว้';

export const close = 'ปิด';
export const undo = 'เลิกทำ';
export const storageBlocked = 'เบราว์เซอร์นี้ไม่เก็บข้อมูลของเว็บไซต์นี้ สิ่งที่คุณบันทึกจะอยู่จนกว่าจะปิดหน้านี้';
export const storageFull = 'อุปกรณ์นี้ไม่มีพื้นที่สำหรับเว็บไซต์นี้แล้ว สิ่งที่คุณบันทึกตอนนี้จะอยู่จนกว่าจะปิดหน้านี้';

export const savedListFull = (limit: number) =>
  numbered(limit, 'คุณบันทึกครบ # ข่าวซึ่งเป็นจำนวนสูงสุดแล้ว นำบางข่าวออกเพื่อบันทึกเพิ่ม');

export const save = 'บันทึก';
/** The button of a story that is saved. */
export const saved = 'บันทึกแล้ว';
/** Each is followed by a headline, which is not a part of the sentence. */
export const saveHeadline = 'บันทึก:';
export const removeSavedHeadline = 'นำออกจากข่าวที่บันทึกไว้:';

export const markRead = 'ตั้งเป็นอ่านแล้ว';
export const markUnread = 'ตั้งเป็นยังไม่ได้อ่าน';
export const markAllRead = 'ตั้งทั้งหมดเป็นอ่านแล้ว';
export const markTheseRead = (count: number) =>
  count === 1 ? 'ตั้งข่าวนี้เป็นอ่านแล้ว' : numbered(count, 'ตั้ง # ข่าวนี้เป็นอ่านแล้ว');
export const allRead = 'อ่านทั้งหมดแล้ว';
export const theseRead = (count: number) => (count === 1 ? 'อ่านข่าวนี้แล้ว' : numbered(count, 'อ่าน # ข่าวนี้แล้ว'));
export const markedRead = (count: number) => numbered(count, 'ตั้ง # ข่าวเป็นอ่านแล้ว');
/** Follows the headline of a story that was published since the last visit. */
export const newNote = ' · ใหม่';
/** Follows a headline that has been opened, but not read to its end. */
export const openedNote = ' · เปิดแล้ว';
/** Follows a headline that has been read. */
export const readNote = ' · อ่านแล้ว';

export const continueReading = 'อ่านต่อ';
export const minutesLeft = (minutes: number) => numbered(minutes, 'เหลือ # นาที');
export const positionRestored = 'กลับมาตรงที่คุณอ่านค้างไว้แล้ว';
export const goToTop = 'ไปด้านบน';
export const next = 'ข่าวถัดไป';

/** The button that opens the text panel: two letters in two sizes. */
export const textButton = 'กก';
export const textButtonName = 'กก ตัวอักษรและธีม';
