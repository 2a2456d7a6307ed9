/** Lists of stories, and the list of topics. */
import { numbered } from '../intl.ts';

export const stories = (count: number) => numbered(count, '# مطلب');
export const listDescription = (title: string, count: number, edition: string) =>
  `${title}: ${stories(count)} در ${edition}.`;
export const nothingHereYet = 'هنوز چیزی اینجا نیست. تازه‌ترین مطالب در صفحهٔ اول است.';
export const withoutDate = 'بدون تاریخ';

/** The kinds of topics. For a `Thing` no kind is shown. */
export const topicKinds = {
  Person: 'شخص',
  Organization: 'سازمان',
  Place: 'مکان',
  Event: 'رویداد',
  Thing: undefined,
};
export const topicAtHost = <T>(topic: T, host: string) => [topic, ` در ${host}`];
export const relatedTopics = 'موضوعات مرتبط';
export const allTopics = 'همهٔ موضوعات';
