import { numbered } from '../intl.ts';
import { spacedListParts } from '../spaced-list-parts.ts';

export const fieldLabel = 'คำ ชื่อ หรือวลีในเครื่องหมายคำพูด';
export const search = 'ค้นหา';
export const tips = 'ผลการค้นหาจะแสดงขณะพิมพ์ พิมพ์ผิดเล็กน้อยก็ค้นหาได้ ใส่เครื่องหมายคำพูดเพื่อค้นหาวลีที่ตรงกันทุกตัว';
export const recentSearches = 'การค้นหาล่าสุด';
export const clearRecentSearches = 'ล้างการค้นหาล่าสุด';
export const topics = 'หัวข้อ';
export const allTopics = 'หัวข้อทั้งหมด';

export const section = 'หมวด';
export const allSections = 'ทุกหมวด';
export const topic = 'หัวข้อ';
export const firstDay = 'ตั้งแต่';
export const lastDay = 'ถึง';
export const clearFilters = 'ล้างตัวกรอง';
export const daysReversed = 'วันเริ่มต้นอยู่หลังวันสิ้นสุด จึงไม่มีข่าวที่ตรงกัน';
export const undatedLeftOut = 'ไม่รวมข่าวที่ไม่ระบุวันที่';
export const topicNotInEdition = (slug: string) => `${slug} (ไม่อยู่ในฉบับนี้)`;

export const stories = (count: number) => numbered(count, '# ข่าว');
export const storiesOrMore = (count: number) => numbered(count, '# ข่าวขึ้นไป');
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'ไม่พบผลการค้นหาสำหรับ ',
  typed,
  ' กำลังแสดงผลของ ',
  ...spacedListParts(replacements),
];
export const closestMatches = 'ไม่มีข่าวที่มีครบทุกคำ ผลที่ใกล้เคียงที่สุด:';
export const noExactPhrase = 'ไม่พบวลีที่ตรงกันทุกตัว ข่าวเหล่านี้มีครบทุกคำ';
export const showMore = 'แสดงข่าวเพิ่ม';
export const endOfList = 'แสดงได้เพียงเท่านี้ เพิ่มคำเพื่อค้นหาให้แคบลง';

export const noResultsFor = <T>(words: T) => ['ไม่พบผลการค้นหาสำหรับ ', words];
export const noResultsInFilters = <T>(words: T) => ['ไม่พบผลการค้นหาสำหรับ ', words, ' เมื่อใช้ตัวกรองเหล่านี้'];
export const noStoriesInFilters = 'ไม่มีข่าวที่ตรงกับตัวกรองเหล่านี้';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `“${words}”`;
export const tryOtherWords = 'ลองใช้คำอื่น หรือชื่ออื่นของสิ่งเดียวกัน';
export const tryWithoutQuotes = 'ลองเอาเครื่องหมายคำพูดออก หรือใช้คำอื่น';
export const tryWithoutFilters = 'ล้างตัวกรองหรือลองใช้คำอื่น';
export const tryOtherFilters = 'ล้างตัวกรองหรือเลือกตัวกรองอื่น';
export const seeAllStories = 'ดูข่าวทั้งหมด';

export const searching = 'กำลังค้นหา…';
export const offline = 'คุณออฟไลน์อยู่ และคำเหล่านี้ค้นหาแบบออฟไลน์ไม่ได้';
export const damaged = 'ดัชนีการค้นหาโหลดไม่สมบูรณ์';
export const tryAgain = 'ลองอีกครั้ง';
