import { formatNumber, numbered } from '../../intl.ts';
import { formatList } from '../../format-list.ts';
import type { ImportCounts } from '../../en/reader/backup.ts';

export const exported = (fileName: string) => `ส่งออกเป็นไฟล์ ${fileName} แล้ว`;
export const undo = 'เลิกทำ';

/** Says how many records had each outcome, and leaves out outcomes that no record had. */
export function imported({ added, updated, unchanged, unreadable, tooLong, leftOut, shortened }: ImportCounts): string {
  const outcomes = [
    [added, 'เพิ่ม # รายการ'],
    [updated, 'อัปเดต # รายการ'],
    [unchanged, 'มีอยู่แล้ว # รายการ'],
    [leftOut, 'ไม่ได้นำเข้า # รายการ'],
    [tooLong, 'ยาวเกินไป # รายการ'],
    [unreadable, 'อ่านไม่ได้ # รายการ'],
  ] as const;
  const texts = outcomes.flatMap(([count, text]) => (count === 0 ? [] : numbered(count, text)));
  const result = texts.length === 0 ? 'ไม่มีอะไรให้นำเข้า' : `ผลการนำเข้า: ${formatList(texts)}`;
  const cut = numbered(shortened, 'ย่อพาดหัวที่ยาวเกินไป # รายการ');
  return shortened === 0 ? result : `${result} ${cut}`;
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  saved: 'ข่าวที่บันทึกไว้ # ข่าว',
  read: 'เครื่องหมายอ่านแล้ว # รายการ',
  place: 'ตำแหน่งที่อ่านค้างไว้ # รายการ',
  visit: 'ข่าวในประวัติ # ข่าว',
};
/** Says why records were left out. @param limits the names of full collections, and how many records they take */
export function leftOutBecause(limits: readonly (readonly [name: string, limit: number])[]): string {
  const full = limits.map(([name, limit]) => numbered(limit, kinds[name] ?? 'การตั้งค่าประเภทเดียวกัน # รายการ'));
  return `อุปกรณ์นี้เก็บได้สูงสุด: ${formatList(full)} จึงนำเข้าเฉพาะรายการใหม่ที่สุด`;
}
export const importStopped = 'หยุดการนำเข้าแล้ว ไม่มีข้อมูลใดเปลี่ยนแปลง';
export const fromAnotherEdition = (name: string) => `ไฟล์นี้มาจากฉบับอื่น: “${name}”`;

const unchanged = (reason: string) => `${reason} ไม่มีข้อมูลใดเปลี่ยนแปลง`;
export const notABackup = unchanged('ไฟล์นี้ไม่ได้ส่งออกจากเว็บไซต์นี้');
export const damaged = unchanged('ไฟล์นี้เสียหาย บางส่วนหายไปหรือถูกแก้ไข');
export const empty = unchanged('ไฟล์นี้ว่างเปล่า');
export const tooLarge = (megabytes: number) =>
  unchanged(`ไฟล์นี้ใหญ่เกินไป ไฟล์ที่ส่งออกจากที่นี่มีขนาดไม่เกิน ${formatNumber(megabytes)} MB`);
export const tooManyRecords = (count: number) =>
  unchanged(`ไฟล์นี้มีมากกว่า ${formatNumber(count)} รายการ ไฟล์ที่ส่งออกจากที่นี่มีน้อยกว่านั้น`);
export const notOpened = unchanged('เปิดไฟล์ไม่ได้ ไฟล์อาจถูกย้ายหรือลบไปแล้ว');
export const newerVersion = unchanged('ไฟล์นี้ส่งออกจากเว็บไซต์เวอร์ชันใหม่กว่า โหลดหน้านี้ใหม่แล้วนำเข้าอีกครั้ง');
