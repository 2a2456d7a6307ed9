/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, March 10, also about Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Alleen de kop';
export const paidContentAlone = 'Gesponsord';
export const paidContent = <T>(sponsor: T) => ['Gesponsord door ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, deel ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` van ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const alsoAbout = <T>(names: readonly T[]) => ['ook over ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['noemt ook ', ...listParts(names)];
export const linksToThisStory = 'verwijst naar dit artikel';

export const relatedHeadlines = 'Gerelateerde artikelen';
export const anotherVersion = 'Andere versie';
export const moreIn = <T>(section: T) => ['Meer uit ', section];
export const moreOn = <T>(topic: T) => ['Meer over ', topic];

export const storySoFar = 'Tijdlijn';
export const thisStory = 'Dit artikel';
export const allOnTopic = <T>(total: number, topic: T) => [`Alle ${formatNumber(total)} artikelen over `, topic];
