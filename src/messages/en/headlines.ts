/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, March 10, also about Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Headline only';
export const paidContentAlone = 'Paid content';
export const paidContent = <T>(sponsor: T) => ['Paid content from ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, part ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` of ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '# min');
export const alsoAbout = <T>(names: readonly T[]) => ['also about ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['also mentions ', ...listParts(names)];
export const linksToThisStory = 'links to this story';

export const relatedHeadlines = 'Related headlines';
export const anotherVersion = 'Another version';
export const moreIn = <T>(section: T) => ['More in ', section];
export const moreOn = <T>(topic: T) => ['More on ', topic];

export const storySoFar = 'Story so far';
export const thisStory = 'This story';
export const allOnTopic = <T>(total: number, topic: T) => [`All ${formatNumber(total)} on `, topic];
