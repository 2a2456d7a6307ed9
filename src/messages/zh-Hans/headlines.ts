/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/** The facts of a headline follow one another: "2 min · March 10 · also about Cork". The length comes first. */
export const factSeparator = '\u00a0· ';
export const headlineOnly = '仅有标题';
export const paidContentAlone = '赞助内容';
export const paidContent = <T>(sponsor: T) => ['赞助内容，由', sponsor, '提供'];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`，第${formatNumber(position)}篇`]),
  ...(of === undefined ? [] : [`（共${formatNumber(of)}篇）`]),
];
export const minutes = (count: number) => numbered(count, '#分钟');
export const alsoAbout = <T>(names: readonly T[]) => ['也涉及', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['也提到', ...listParts(names)];
export const linksToThisStory = '链接到本文';

export const relatedHeadlines = '相关文章';
export const anotherVersion = '另一版本';
export const moreIn = <T>(section: T) => ['“', section, '”更多文章'];
export const moreOn = <T>(topic: T) => ['更多关于“', topic, '”的文章'];

export const storySoFar = '事件脉络';
export const thisStory = '本文';
export const allOnTopic = <T>(total: number, topic: T) => [`全部${formatNumber(total)}篇关于“`, topic, '”的文章'];
