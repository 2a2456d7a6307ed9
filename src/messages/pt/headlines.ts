/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, 10 de março, também sobre Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Só o título';
export const paidContentAlone = 'Conteúdo patrocinado';
export const paidContent = <T>(sponsor: T) => ['Conteúdo patrocinado por ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, parte ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` de ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '#\u00a0min');
export const alsoAbout = <T>(names: readonly T[]) => ['também sobre ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['também menciona ', ...listParts(names)];
export const linksToThisStory = 'tem link para esta notícia';

export const relatedHeadlines = 'Notícias relacionadas';
export const anotherVersion = 'Outra versão';
export const moreIn = <T>(section: T) => ['Mais em ', section];
export const moreOn = <T>(topic: T) => ['Mais sobre ', topic];

export const storySoFar = 'Os fatos até aqui';
export const thisStory = 'Esta notícia';
export const allOnTopic = <T>(total: number, topic: T) => ['Tudo sobre ', topic, ` (${formatNumber(total)})`];
