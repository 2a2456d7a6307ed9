/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'قراءة الخبر كاملًا';
export const openStory = 'فتح الخبر';
export const headlineOnly = 'عنوان فقط';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `، ${length}`];
export const allRelatedHeadlines = (total: number) => `كل العناوين ذات الصلة (${formatNumber(total)})`;

export const fiveThatMatter = 'أهم خمسة أخبار اليوم';
export const whatMatters = 'أهم أخبار اليوم';
export const opinion = 'رأي';
export const inBrief = 'موجز';

export const moreStories = 'مزيد من الأخبار';
export const allInSection = <T>(total: number, section: T) => ['كل أخبار ', section, ` (${formatNumber(total)})`];

export const noStoriesYet = 'لا أخبار في هذا العدد بعد. سيظهر الخبر الأول هنا فور نشره.';
