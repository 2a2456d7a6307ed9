import { formatNumber, numbered } from '../intl.ts';
import { spacedListParts } from '../spaced-list-parts.ts';

/**
 * The facts of a headline follow one another: "2 min, March 10, also about Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ' · ';
export const headlineOnly = 'เฉพาะพาดหัว';
export const paidContentAlone = 'เนื้อหาจากผู้สนับสนุน';
export const paidContent = <T>(sponsor: T) => ['เนื้อหาสนับสนุนโดย ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [` ตอนที่ ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` จาก ${formatNumber(of)} ตอน`]),
];
export const minutes = (count: number) => numbered(count, '# นาที');
export const alsoAbout = <T>(names: readonly T[]) => ['ประเด็นเดียวกัน: ', ...spacedListParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['กล่าวถึงเช่นกัน: ', ...spacedListParts(names)];
export const linksToThisStory = 'มีลิงก์มายังข่าวนี้';

export const relatedHeadlines = 'ข่าวที่เกี่ยวข้อง';
export const anotherVersion = 'เวอร์ชันอื่น';
export const moreIn = <T>(section: T) => ['ข่าวอื่นในหมวด ', section];
export const moreOn = <T>(topic: T) => ['ข่าวอื่นเกี่ยวกับ ', topic];

export const storySoFar = 'ลำดับเหตุการณ์';
export const thisStory = 'ข่าวนี้';
export const allOnTopic = <T>(total: number, topic: T) => [topic, `: ดูทั้งหมด ${formatNumber(total)} ข่าว`];
