/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 хв, 10 березня, та сама тема: Корк". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Лише заголовок';
export const paidContentAlone = 'Реклама';
export const paidContent = <T>(sponsor: T) => ['Реклама. Рекламодавець: ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, частина ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` із ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '#\u00a0хв');
export const alsoAbout = <T>(names: readonly T[]) => [
  names.length === 1 ? 'та сама тема: ' : 'ті самі теми: ',
  ...listParts(names),
];
export const alsoMentions = <T>(names: readonly T[]) => [
  names.length === 1 ? 'також згадується: ' : 'також згадуються: ',
  ...listParts(names),
];
export const linksToThisStory = 'посилається на цей матеріал';

export const relatedHeadlines = 'Матеріали за темою';
export const anotherVersion = 'Інша версія';
export const moreIn = <T>(section: T) => ['Ще в розділі «', section, '»'];
export const moreOn = <T>(topic: T) => ['Ще за темою «', topic, '»'];

export const storySoFar = 'Як розвивалися події';
export const thisStory = 'Цей матеріал';
export const allOnTopic = <T>(total: number, topic: T) => ['Усе за темою «', topic, `» (${formatNumber(total)})`];
