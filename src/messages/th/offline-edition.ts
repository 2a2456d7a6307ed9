import { formatBytes } from '../format-bytes.ts';
import { formatTime } from '../format-time.ts';
import { numbered } from '../intl.ts';

export const heading = 'อ่านแบบออฟไลน์';
const allStories = (stories: number) => (stories === 1 ? 'ข่าวในฉบับนี้' : numbered(stories, 'ข่าวทั้ง # ข่าวในฉบับนี้'));
export const offer = (stories: number, bytes: number) =>
  `${allStories(stories)} พร้อมภาพ รายการ และการค้นหา เปิดได้โดยไม่ต้องใช้อินเทอร์เน็ต ` +
  `ใช้พื้นที่ในอุปกรณ์นี้ไม่เกิน ${formatBytes(bytes)} เมื่อออนไลน์จะโหลดใหม่เฉพาะส่วนที่เปลี่ยนแปลง`;
export const offerWithoutSize = 'ข่าวทั้งหมดในฉบับนี้ พร้อมภาพ รายการ และการค้นหา เปิดได้โดยไม่ต้องใช้อินเทอร์เน็ต';
export const keep = 'เก็บฉบับนี้ไว้อ่านแบบออฟไลน์';

export const keeping = 'กำลังเก็บฉบับนี้ไว้อ่านแบบออฟไลน์…';
export const updating = 'กำลังอัปเดตฉบับที่เก็บไว้…';
export const amount = (done: number, total: number) => `${formatBytes(done)} จาก ${formatBytes(total)}`;
export const waiting = 'ติดต่อเว็บไซต์ไม่ได้ในขณะนี้ ระบบจะทำต่อเองโดยอัตโนมัติ';
export const paused = 'พักไว้แล้ว ส่วนที่โหลดมาแล้วยังอยู่';
export const pause = 'พัก';
export const resume = 'ทำต่อ';
export const cancel = 'ยกเลิก';
export const cancelled = 'ยกเลิกแล้ว ไม่มีการเก็บฉบับนี้ไว้ ยกเว้นข่าวที่คุณอ่านหรือบันทึกไว้';
export const tryAgain = 'ลองอีกครั้ง';
export const update = 'อัปเดต';
export const remove = 'นำออกจากอุปกรณ์นี้';
export const removed = 'นำออกแล้ว ข่าวที่คุณอ่านหรือบันทึกไว้ยังอยู่';

export const kept = 'เก็บฉบับนี้ไว้อ่านแบบออฟไลน์แล้ว';
export const keptSince = (stories: number, bytes: number, at: Date) =>
  `${numbered(stories, '# ข่าว')}, ${formatBytes(bytes)}, อัปเดตเมื่อ ${formatTime(at)}`;
export const updateWaits = 'มีฉบับใหม่แล้ว แต่ไม่ได้โหลดให้อัตโนมัติเพราะเบราว์เซอร์ของคุณประหยัดอินเทอร์เน็ตอยู่';
export const usage = (used: number, allowed: number) =>
  `เว็บไซต์นี้ใช้พื้นที่ ${formatBytes(used)} จาก ${formatBytes(allowed)} ที่เบราว์เซอร์อนุญาต`;
export const notPersistent = 'เบราว์เซอร์อาจลบข้อมูลทั้งหมดนี้หากพื้นที่ในอุปกรณ์ใกล้เต็ม';

export const full = 'อุปกรณ์นี้ไม่มีพื้นที่สำหรับเว็บไซต์นี้แล้ว ส่วนที่โหลดมาแล้วยังอยู่';
export const noRoom = (needed: number, free: number) =>
  `พื้นที่ไม่พอ: ฉบับนี้ต้องใช้พื้นที่อีก ${formatBytes(needed)} แต่เว็บไซต์นี้ใช้ได้ ${formatBytes(free)}`;
export const incomplete = (files: number) => numbered(files, 'โหลดไม่ได้ # ไฟล์ ส่วนอื่นเก็บไว้ทั้งหมดแล้ว');
export const failed = 'โหลดได้ไม่ครบ ส่วนที่โหลดมาแล้วยังอยู่';
export const blocked = 'เบราว์เซอร์นี้ไม่ยอมให้เว็บไซต์นี้ทำงานแบบออฟไลน์ โปรดอนุญาตข้อมูลเว็บไซต์แล้วลองอีกครั้ง';
