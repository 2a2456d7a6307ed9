/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'خواندن متن کامل';
export const openStory = 'باز کردن مطلب';
export const headlineOnly = 'فقط تیتر';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `، ${length}`];
export const allRelatedHeadlines = (total: number) => `همهٔ تیترهای مرتبط (${formatNumber(total)})`;

export const fiveThatMatter = 'پنج مطلب مهم امروز';
export const whatMatters = 'مهم‌ترین مطالب امروز';
export const opinion = 'دیدگاه';
export const inBrief = 'کوتاه';

export const moreStories = 'مطالب بیشتر';
export const allInSection = <T>(total: number, section: T) => ['همهٔ مطالب ', section, ` (${formatNumber(total)})`];

export const noStoriesYet = 'این شماره هنوز مطلبی ندارد. نخستین مطلب، به محض انتشار، همین‌جا دیده می‌شود.';
