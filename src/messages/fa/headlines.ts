/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/** The facts of a headline follow one another. The length comes first. */
export const factSeparator = '، ';
export const headlineOnly = 'فقط تیتر';
export const paidContentAlone = 'محتوای تبلیغاتی';
export const paidContent = <T>(sponsor: T) => ['محتوای تبلیغاتی از ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`، قسمت ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` از ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '# دقیقه');
export const alsoAbout = <T>(names: readonly T[]) => ['همچنین دربارهٔ ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['همچنین با اشاره به ', ...listParts(names)];
export const linksToThisStory = 'با پیوند به این مطلب';

export const relatedHeadlines = 'تیترهای مرتبط';
export const anotherVersion = 'نسخهٔ دیگر';
export const moreIn = <T>(section: T) => ['بیشتر در ', section];
export const moreOn = <T>(topic: T) => ['بیشتر دربارهٔ ', topic];

export const storySoFar = 'ماجرا تا اینجا';
export const thisStory = 'این مطلب';
export const allOnTopic = <T>(total: number, topic: T) => ['همهٔ مطالب دربارهٔ ', topic, ` (${formatNumber(total)})`];
