/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/** The facts of a headline follow one another: "2 min · March 10 · also about Cork". The length comes first. */
export const factSeparator = '\u00a0· ';
export const headlineOnly = 'Chỉ có tiêu đề';
export const paidContentAlone = 'Nội dung tài trợ';
export const paidContent = <T>(sponsor: T) => ['Nội dung do ', sponsor, ' tài trợ'];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, kỳ ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` (gồm ${formatNumber(of)} kỳ)`]),
];
export const minutes = (count: number) => numbered(count, '#\u00a0phút');
export const alsoAbout = <T>(names: readonly T[]) => ['cũng viết về ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['cũng nhắc đến ', ...listParts(names)];
export const linksToThisStory = 'dẫn liên kết đến bài này';

export const relatedHeadlines = 'Bài liên quan';
export const anotherVersion = 'Phiên bản khác';
export const moreIn = <T>(section: T) => ['Bài khác trong mục ', section];
export const moreOn = <T>(topic: T) => ['Bài khác về ', topic];

export const storySoFar = 'Diễn biến sự việc';
export const thisStory = 'Bài này';
export const allOnTopic = <T>(total: number, topic: T) => [`Tất cả ${formatNumber(total)} bài về `, topic];
