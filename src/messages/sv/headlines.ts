/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, March 10, also about Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Endast rubrik';
export const paidContentAlone = 'Annons';
export const paidContent = <T>(sponsor: T) => ['Annons från ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, del ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` av ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const alsoAbout = <T>(names: readonly T[]) => ['även om ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['nämner även ', ...listParts(names)];
export const linksToThisStory = 'länkar till den här artikeln';

export const relatedHeadlines = 'Relaterade artiklar';
export const anotherVersion = 'En annan version';
export const moreIn = <T>(section: T) => ['Mer från ', section];
export const moreOn = <T>(topic: T) => ['Mer om ', topic];

export const storySoFar = 'Detta har hänt';
export const thisStory = 'Den här artikeln';
export const allOnTopic = <T>(total: number, topic: T) => [`Alla ${formatNumber(total)} artiklar om `, topic];
