import { numbered } from '../intl.ts';
import { spacedListParts } from '../spaced-list-parts.ts';

export const byAuthors = <T>(authors: readonly T[]) => ['โดย ', ...spacedListParts(authors)];
export const updated = <T>(date: T) => ['อัปเดต ', date];
export const minutesToRead = (count: number) => numbered(count, 'อ่าน # นาที');

export const correction = 'แก้ไขข้อมูล';
export const openPictureAt = (host: string) => `เปิดภาพที่ ${host}`;

export const onlyHeadline = 'เฉพาะพาดหัว: เนื้อข่าวไม่อยู่ในฉบับนี้';
export const alsoIn = <T>(languages: readonly T[]) => ['อ่านในภาษาอื่น: ', ...spacedListParts(languages)];
export const previousPart = 'ตอนก่อนหน้า';
export const nextPart = 'ตอนถัดไป';
export const expired = <T>(date: T) => ['ข่าวนี้หมดอายุเมื่อ ', date, ' และไม่มีเนื้อหาให้อ่านแล้ว'];
export const draft = 'ฉบับร่าง: ยังไม่เผยแพร่';
export const embargoed = <T>(date: T) => ['ห้ามเผยแพร่ก่อน ', date];
export const faultsInStories = 'ข้อผิดพลาดในข่าว';
export const correctAndSave = 'แก้ไขแล้วบันทึก จากนั้นหน้านี้จะโหลดใหม่';
export const mentionedIn = 'กล่าวถึงในข่าว';

export const reloadForButtons = 'โหลดใหม่เพื่อแสดงปุ่ม';

export const about = 'เกี่ยวกับ';
export const basedOn = <T>(sources: readonly T[]) => ['อ้างอิงจาก ', ...spacedListParts(sources)];
export const copyright = <T>(holder: T) => ['ลิขสิทธิ์ ', holder];
export const license = <T>(license: T) => ['สัญญาอนุญาต ', license];
export const linksInStory = 'ลิงก์ในข่าวนี้';
