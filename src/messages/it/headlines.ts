/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, March 10, also about Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Solo titolo';
export const paidContentAlone = 'Contenuto sponsorizzato';
export const paidContent = <T>(sponsor: T) => ['Contenuto sponsorizzato da ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, puntata ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` di ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const alsoAbout = <T>(names: readonly T[]) => ['anche su ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['cita anche ', ...listParts(names)];
export const linksToThisStory = 'rimanda a questo articolo';

export const relatedHeadlines = 'Titoli correlati';
export const anotherVersion = 'Un’altra versione';
export const moreIn = <T>(section: T) => ['Altro in ', section];
export const moreOn = <T>(topic: T) => ['Altro su ', topic];

export const storySoFar = 'Cronologia dei fatti';
export const thisStory = 'Questo articolo';
export const allOnTopic = <T>(total: number, topic: T) => [`Tutti i ${formatNumber(total)} articoli su `, topic];
