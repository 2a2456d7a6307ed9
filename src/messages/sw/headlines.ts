import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, March 10, also about Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ' · ';
export const headlineOnly = 'Kichwa cha habari pekee';
export const paidContentAlone = 'Maudhui yaliyodhaminiwa';
export const paidContent = <T>(sponsor: T) => ['Maudhui yaliyodhaminiwa na ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, sehemu ya ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` kati ya ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, 'Dakika #');
export const alsoAbout = <T>(names: readonly T[]) => ['pia kuhusu ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['pia inataja ', ...listParts(names)];
export const linksToThisStory = 'ina kiungo cha habari hii';

export const relatedHeadlines = 'Habari zinazohusiana';
export const anotherVersion = 'Nakala nyingine';
export const moreIn = <T>(section: T) => [section, ': habari zaidi'];
export const moreOn = <T>(topic: T) => ['Zaidi kuhusu ', topic];

export const storySoFar = 'Mtiririko wa matukio';
export const thisStory = 'Habari hii';
export const allOnTopic = <T>(total: number, topic: T) => [`Habari zote ${formatNumber(total)} kuhusu `, topic];
