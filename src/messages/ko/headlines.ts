/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/** The facts of a headline follow one another: "2 min · March 10 · also about Cork". The length comes first. */
export const factSeparator = '\u00a0· ';
export const headlineOnly = '제목만 있음';
export const paidContentAlone = '협찬 콘텐츠';
export const paidContent = <T>(sponsor: T) => ['협찬 콘텐츠(', sponsor, ' 제공)'];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [` ${formatNumber(position)}회`]),
  ...(of === undefined ? [] : [`(총 ${formatNumber(of)}회)`]),
];
export const minutes = (count: number) => numbered(count, '#분');
export const alsoAbout = <T>(names: readonly T[]) => [...listParts(names), '도 다룸'];
export const alsoMentions = <T>(names: readonly T[]) => [...listParts(names), '도 언급'];
export const linksToThisStory = '이 기사를 링크함';

export const relatedHeadlines = '관련 기사';
export const anotherVersion = '다른 버전';
export const moreIn = <T>(section: T) => [section, ' 기사 더 보기'];
export const moreOn = <T>(topic: T) => [topic, ' 관련 기사 더 보기'];

export const storySoFar = '지금까지의 흐름';
export const thisStory = '이 기사';
export const allOnTopic = <T>(total: number, topic: T) => [topic, ` 관련 기사 ${formatNumber(total)}건 모두 보기`];
