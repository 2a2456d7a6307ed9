/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, 10 marca, ten sam temat: Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Tylko tytuł';
export const paidContentAlone = 'Materiał sponsorowany';
export const paidContent = <T>(sponsor: T) => ['Materiał sponsorowany przez: ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, część ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` z ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const alsoAbout = <T>(names: readonly T[]) => [
  names.length === 1 ? 'ten sam temat: ' : 'te same tematy: ',
  ...listParts(names),
];
export const alsoMentions = <T>(names: readonly T[]) => ['w tekście także: ', ...listParts(names)];
export const linksToThisStory = 'zawiera link do tego artykułu';

export const relatedHeadlines = 'Powiązane artykuły';
export const anotherVersion = 'Inna wersja';
export const moreIn = <T>(section: T) => ['Więcej w dziale ', section];
export const moreOn = <T>(topic: T) => ['Więcej na temat: ', topic];

export const storySoFar = 'Dotychczasowe wydarzenia';
export const thisStory = 'Ten artykuł';
export const allOnTopic = <T>(total: number, topic: T) => ['Wszystko na temat: ', topic, ` (${formatNumber(total)})`];
