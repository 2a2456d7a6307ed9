/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, plural } from '../intl.ts';

/** The facts of a headline follow one another. The length comes first. */
export const factSeparator = '، ';
export const headlineOnly = 'عنوان فقط';
export const paidContentAlone = 'محتوى مدفوع';
export const paidContent = <T>(sponsor: T) => ['محتوى مدفوع من ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`، الجزء ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` من ${formatNumber(of)}`]),
];
export const minutes = (count: number) =>
  plural(count, {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  });
export const alsoAbout = <T>(names: readonly T[]) => ['يتناول أيضًا ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['يذكر أيضًا ', ...listParts(names)];
export const linksToThisStory = 'فيه رابط لهذا الخبر';

export const relatedHeadlines = 'عناوين ذات صلة';
export const anotherVersion = 'نسخة أخرى';
export const moreIn = <T>(section: T) => ['المزيد في ', section];
export const moreOn = <T>(topic: T) => ['المزيد عن ', topic];

export const storySoFar = 'التطورات حتى الآن';
export const thisStory = 'هذا الخبر';
export const allOnTopic = <T>(total: number, topic: T) => ['كل الأخبار عن ', topic, ` (${formatNumber(total)})`];
