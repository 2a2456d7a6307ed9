import { formatNumber, numbered } from '../../intl.ts';

export const backUpOrMove = 'สำรองหรือย้ายข้อมูล';
export const introduction = 'ส่งออกข่าวที่คุณบันทึกและอ่านแล้ว รวมถึงการตั้งค่าทั้งหมด หรือย้ายไปยังอุปกรณ์อื่น การนำเข้าจะไม่ทับข้อมูลเดิม';
export const exportFile = 'ส่งออกเป็นไฟล์';
export const importFile = 'นำเข้าไฟล์';
export const fileToImport = 'ไฟล์ที่จะนำเข้า';
export const importing = 'กำลังนำเข้า…';
export const cancelImport = 'ยกเลิกการนำเข้า';
export const moveList = 'ย้ายรายการไปยังอุปกรณ์อื่น';

export const readingList = 'รายการอ่าน';
export const storiesToAdd = (count: number) => numbered(count, 'ข่าวที่เพิ่มได้ # ข่าว');
export const nothingToAdd = 'ไม่มีข่าวให้เพิ่ม';
export const allNew = (count: number) =>
  count === 1 ? 'ข่าวนี้จะเพิ่มลงในข่าวที่บันทึกไว้ของคุณ' : numbered(count, 'ทั้ง # ข่าวจะเพิ่มลงในข่าวที่บันทึกไว้ของคุณ');
export const allSaved = (count: number) =>
  count === 1 ? 'ข่าวในลิงก์นี้บันทึกไว้แล้ว' : numbered(count, 'ข่าวในลิงก์นี้บันทึกไว้แล้วครบ # ข่าว');
export const someSaved = (count: number) => numbered(count, 'อีก # ข่าวบันทึกไว้แล้ว');
export const addToSaved = 'เพิ่มลงในที่บันทึกไว้';
export const notNow = 'ไว้ภายหลัง';
export const close = 'ปิด';
export const undo = 'เลิกทำ';
export const storiesAdded = (count: number) => numbered(count, 'เพิ่ม # ข่าวลงในที่บันทึกไว้แล้ว');
/** Says that stories were left out. @param limit how many stories can be saved */
export const noRoomFor = (count: number, limit: number) =>
  `${numbered(count, 'ไม่ได้เพิ่ม # ข่าว')} เพราะบันทึกได้ไม่เกิน ${formatNumber(limit)} ข่าว`;
export const goToSaved = 'ไปที่ข่าวที่บันทึกไว้';

export const linkIncomplete = 'ลิงก์นี้ไม่ครบหรือถูกแก้ไข โปรดคัดลอกลิงก์ทั้งหมดอีกครั้ง หรือใช้คิวอาร์โค้ดหรือไฟล์';
export const linkUnreadable = 'ลิงก์นี้ไม่มีรายการที่อ่านได้ที่นี่';
export const linkNewer = 'ลิงก์นี้สร้างจากเว็บไซต์เวอร์ชันใหม่กว่า โหลดหน้านี้ใหม่แล้วเปิดลิงก์อีกครั้ง';
export const browserTooOld = 'เบราว์เซอร์นี้เก่าเกินกว่าจะเปิดลิงก์นี้ ให้ส่งออกรายการเป็นไฟล์จากอุปกรณ์อีกเครื่อง แล้วนำเข้าที่นี่';
