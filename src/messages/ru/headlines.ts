/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 мин, 10 марта, та же тема: Корк". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Только заголовок';
export const paidContentAlone = 'Реклама';
export const paidContent = <T>(sponsor: T) => ['Реклама. Рекламодатель: ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, часть ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` из ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '#\u00a0мин');
export const alsoAbout = <T>(names: readonly T[]) => [
  names.length === 1 ? 'та же тема: ' : 'те же темы: ',
  ...listParts(names),
];
export const alsoMentions = <T>(names: readonly T[]) => [
  names.length === 1 ? 'также упоминается: ' : 'также упоминаются: ',
  ...listParts(names),
];
export const linksToThisStory = 'ссылается на этот материал';

export const relatedHeadlines = 'Материалы по теме';
export const anotherVersion = 'Другая версия';
export const moreIn = <T>(section: T) => ['Ещё в разделе «', section, '»'];
export const moreOn = <T>(topic: T) => ['Ещё по теме «', topic, '»'];

export const storySoFar = 'Как развивались события';
export const thisStory = 'Этот материал';
export const allOnTopic = <T>(total: number, topic: T) => ['Всё по теме «', topic, `» (${formatNumber(total)})`];
