import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, March 10, also about Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'শুধু শিরোনাম';
export const paidContentAlone = 'স্পনসরড';
export const paidContent = <T>(sponsor: T) => ['স্পনসর: ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, পর্ব ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [`/${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '# মিনিট');
export const alsoAbout = <T>(names: readonly T[]) => ['একই বিষয়ে: ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['এতেও উল্লেখ আছে: ', ...listParts(names)];
export const linksToThisStory = 'এতে এই খবরের লিংক আছে';

export const relatedHeadlines = 'সম্পর্কিত খবর';
export const anotherVersion = 'অন্য ভার্সন';
export const moreIn = <T>(section: T) => [section, ': আরও খবর'];
export const moreOn = <T>(topic: T) => [topic, ': আরও খবর'];

export const storySoFar = 'এ পর্যন্ত যা ঘটেছে';
export const thisStory = 'এই খবর';
export const allOnTopic = <T>(total: number, topic: T) => [topic, `: সব খবর (${formatNumber(total)})`];
