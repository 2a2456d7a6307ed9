import { numbered } from '../intl.ts';

export const description = (edition: string) => `บุคคล สถานที่ และเรื่องราวใน ${edition}`;
export const topicCount = (count: number) => numbered(count, '# หัวข้อ');
export const noTopicsYet = 'ยังไม่มีข่าวใดในฉบับนี้ที่ระบุหัวข้อ อ่านข่าวล่าสุดได้ที่หน้าแรก';
