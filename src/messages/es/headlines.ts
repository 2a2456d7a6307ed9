/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, 10 de marzo, también sobre Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Solo titular';
export const paidContentAlone = 'Contenido patrocinado';
export const paidContent = <T>(sponsor: T) => ['Contenido patrocinado por ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, parte ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` de ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const alsoAbout = <T>(names: readonly T[]) => ['también sobre ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['menciona también: ', ...listParts(names)];
export const linksToThisStory = 'enlaza a este artículo';

export const relatedHeadlines = 'Titulares relacionados';
export const anotherVersion = 'Otra versión';
export const moreIn = <T>(section: T) => ['Más en ', section];
export const moreOn = <T>(topic: T) => ['Más sobre ', topic];

export const storySoFar = 'Los hechos hasta ahora';
export const thisStory = 'Este artículo';
export const allOnTopic = <T>(total: number, topic: T) => ['Todo sobre ', topic, ` (${formatNumber(total)})`];
