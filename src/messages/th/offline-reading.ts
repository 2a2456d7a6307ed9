import { formatTime } from '../format-time.ts';

export const shownFromCache = (cachedAt: Date) => `โหลดเวอร์ชันล่าสุดไม่ได้ ที่แสดงอยู่เป็นเวอร์ชันเมื่อ ${formatTime(cachedAt)}`;
export const tryAgain = 'ลองอีกครั้ง';
export const latestNotLoaded = 'โหลดเวอร์ชันล่าสุดไม่ได้ แต่ข่าวที่บันทึกไว้ในอุปกรณ์นี้ยังเปิดได้';
export const newEdition = 'มีฉบับใหม่แล้ว';
export const update = 'อัปเดต';
