/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, March 10, also about Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Titre seul';
export const paidContentAlone = 'Contenu sponsorisé';
export const paidContent = <T>(sponsor: T) => ['Contenu sponsorisé par ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, épisode ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` sur ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const alsoAbout = <T>(names: readonly T[]) => ['aussi sur ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['mentionne aussi ', ...listParts(names)];
export const linksToThisStory = 'renvoie à cet article';

export const relatedHeadlines = 'Sur le même sujet';
export const anotherVersion = 'Autre version';
export const moreIn = <T>(section: T) => ['À lire aussi\u00a0: ', section];
export const moreOn = <T>(topic: T) => ['À lire aussi\u00a0: ', topic];

export const storySoFar = 'Chronologie';
export const thisStory = 'Cet article';
export const allOnTopic = <T>(total: number, topic: T) => [topic, `\u00a0: les ${formatNumber(total)} articles`];
