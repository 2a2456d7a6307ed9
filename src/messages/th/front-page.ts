import { formatNumber } from '../intl.ts';

export const readFullStory = 'อ่านข่าวเต็ม';
export const openStory = 'เปิดข่าว';
export const headlineOnly = 'เฉพาะพาดหัว';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, ` · ${length}`];
export const allRelatedHeadlines = (total: number) => `ข่าวที่เกี่ยวข้องทั้งหมด ${formatNumber(total)} ข่าว`;

export const fiveThatMatter = '5 ข่าวสำคัญวันนี้';
export const whatMatters = 'ข่าวสำคัญวันนี้';
export const opinion = 'ทัศนะ';
export const inBrief = 'ข่าวสั้น';

export const moreStories = 'ข่าวอื่น ๆ';
export const allInSection = <T>(total: number, section: T) => [section, `: ดูทั้งหมด ${formatNumber(total)} ข่าว`];

export const noStoriesYet = 'ฉบับนี้ยังไม่มีข่าว ข่าวแรกจะปรากฏที่นี่ทันทีที่เผยแพร่';
