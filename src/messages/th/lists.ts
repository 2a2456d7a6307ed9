import { numbered } from '../intl.ts';

export const stories = (count: number) => numbered(count, '# ข่าว');
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)}ใน ${edition}`;
export const nothingHereYet = 'ยังไม่มีอะไรที่นี่ อ่านข่าวล่าสุดได้ที่หน้าแรก';
export const withoutDate = 'ไม่ระบุวันที่';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'บุคคล',
  Organization: 'องค์กร',
  Place: 'สถานที่',
  Event: 'เหตุการณ์',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` ที่ ${host}`];
export const relatedTopics = 'หัวข้อที่เกี่ยวข้อง';
export const allTopics = 'หัวข้อทั้งหมด';
