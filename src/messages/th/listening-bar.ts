import { formatNumber, numbered } from '../intl.ts';

export const listening = 'เครื่องเล่นเสียง';
export const previousStory = 'ข่าวก่อนหน้า';
export const nextStory = 'ข่าวถัดไป';
export const back = 'ถอยหลัง';
export const backOneSentence = 'ถอยหลังหนึ่งประโยค';
export const forward = 'ไปข้างหน้า';
export const forwardOneSentence = 'ไปข้างหน้าหนึ่งประโยค';
export const switchVoice = 'ใช้เสียงอื่น';
export const voice = 'เสียง';
export const stop = 'หยุด';
export const stopListening = 'หยุดฟัง';

export const loading = 'กำลังโหลด…';
/** @param minutes 0 for less than one */
export const timeLeft = (minutes: number) => (minutes === 0 ? 'เหลือไม่ถึง 1 นาที' : numbered(minutes, 'เหลือ # นาที'));
/** @param sentence counts from 1 */
export const position = (sentence: number, sentences: number) =>
  `ประโยคที่ ${formatNumber(sentence)} จาก ${formatNumber(sentences)}`;

export const positionAndNext = <T>(sentence: number, sentences: number, headline: T) => [
  `${position(sentence, sentences)} ถัดไปจากข่าวที่บันทึกไว้: `,
  headline,
];

export const textNotLoaded = (isOnline: boolean) =>
  isOnline ? 'โหลดเนื้อหาข่าวนี้ไม่ได้ โปรดลองอีกครั้ง' : 'โหลดเนื้อหาข่าวนี้ไม่ได้ โปรดลองอีกครั้งเมื่อออนไลน์';
export const speechNotAllowed = 'เบราว์เซอร์ไม่อนุญาตให้หน้านี้ใช้เสียงอ่าน';
export const voiceNeedsConnection = 'เสียงนี้ต้องใช้อินเทอร์เน็ต';
export const voiceGone = 'ไม่มีเสียงนี้ในอุปกรณ์แล้ว';
export const voiceFailed = 'เสียงหยุดโดยไม่คาดคิด';
export const skipped = <T>(headline: T) => ['ข้ามไปเพราะโหลดเนื้อหาไม่ได้: ', headline];

export const speed = 'ความเร็ว';
export const timesSpeed = (rate: number) => `${formatNumber(rate)}×`;
export const automatic = 'อัตโนมัติ';
export const storyLanguage = 'ในภาษาของข่าว';
export const otherLanguages = 'ในภาษาอื่น';
export const voiceName = (name: string, language: string) => `${name} (${language})`;
export const onlineVoiceName = (name: string, language: string) => `${name} (${language}) ต้องใช้อินเทอร์เน็ต`;
export const noVoiceForLanguage = 'อุปกรณ์นี้ไม่มีเสียงสำหรับภาษาของข่าว';
