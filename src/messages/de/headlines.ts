/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, March 10, also about Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Nur Schlagzeile';
export const paidContentAlone = 'Anzeige';
export const paidContent = <T>(sponsor: T) => ['Anzeige von ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, Teil ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` von ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '#\u00a0Min.');
export const alsoAbout = <T>(names: readonly T[]) => ['auch über ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['erwähnt auch ', ...listParts(names)];
export const linksToThisStory = 'verweist auf diesen Artikel';

export const relatedHeadlines = 'Mehr zum Thema';
export const anotherVersion = 'Andere Fassung';
export const moreIn = <T>(section: T) => ['Mehr aus ', section];
export const moreOn = <T>(topic: T) => ['Mehr zu ', topic];

export const storySoFar = 'Chronologie';
export const thisStory = 'Dieser Artikel';
export const allOnTopic = <T>(total: number, topic: T) => [`Alle ${formatNumber(total)} Artikel zu `, topic];
