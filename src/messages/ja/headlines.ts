/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/** The facts of a headline follow one another: "2 min / March 10 / also about Cork". The length comes first. */
export const factSeparator = '／';
export const headlineOnly = '見出しのみ';
export const paidContentAlone = 'PR';
export const paidContent = <T>(sponsor: T) => ['PR（提供：', sponsor, '）'];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [` 第${formatNumber(position)}回`]),
  ...(of === undefined ? [] : [`（全${formatNumber(of)}回）`]),
];
export const minutes = (count: number) => numbered(count, '#分');
export const alsoAbout = <T>(names: readonly T[]) => [...listParts(names), 'にも関連'];
export const alsoMentions = <T>(names: readonly T[]) => [...listParts(names), 'にも言及'];
export const linksToThisStory = 'この記事へのリンクあり';

export const relatedHeadlines = '関連記事';
export const anotherVersion = '別の版';
export const moreIn = <T>(section: T) => [section, 'の他の記事'];
export const moreOn = <T>(topic: T) => [topic, 'に関する他の記事'];

export const storySoFar = 'これまでの経緯';
export const thisStory = 'この記事';
export const allOnTopic = <T>(total: number, topic: T) => [topic, `に関する記事 全${formatNumber(total)}件`];
