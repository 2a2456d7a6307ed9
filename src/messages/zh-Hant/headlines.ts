/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/** The facts of a headline follow one another: "2 min · March 10 · also about Cork". The length comes first. */
export const factSeparator = '\u00a0· ';
export const headlineOnly = '僅有標題';
export const paidContentAlone = '贊助內容';
export const paidContent = <T>(sponsor: T) => ['贊助內容，由', sponsor, '提供'];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`，第${formatNumber(position)}篇`]),
  ...(of === undefined ? [] : [`（共${formatNumber(of)}篇）`]),
];
export const minutes = (count: number) => numbered(count, '#分鐘');
export const alsoAbout = <T>(names: readonly T[]) => ['同樣關於', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['同樣提到', ...listParts(names)];
export const linksToThisStory = '連結到本文';

export const relatedHeadlines = '相關文章';
export const anotherVersion = '另一版本';
export const moreIn = <T>(section: T) => ['「', section, '」更多文章'];
export const moreOn = <T>(topic: T) => ['更多「', topic, '」相關文章'];

export const storySoFar = '事件發展';
export const thisStory = '本文';
export const allOnTopic = <T>(total: number, topic: T) => [`全部${formatNumber(total)}篇「`, topic, '」相關文章'];
