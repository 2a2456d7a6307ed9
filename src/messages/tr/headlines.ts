/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another. The length comes first; the others start in lower case, as words in the
 * middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'Yalnızca başlık';
export const paidContentAlone = 'Sponsorlu içerik';
export const paidContent = <T>(sponsor: T) => ['Sponsorlu içerik: ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, bölüm ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [`/${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '# dk');
export const alsoAbout = <T>(names: readonly T[]) => ['ortak konu: ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['adı geçenler: ', ...listParts(names)];
export const linksToThisStory = 'bu habere bağlantı veriyor';

export const relatedHeadlines = 'İlgili başlıklar';
export const anotherVersion = 'Başka bir sürüm';
export const moreIn = <T>(section: T) => ['Daha fazlası: ', section];
export const moreOn = <T>(topic: T) => [topic, ' hakkında daha fazlası'];

export const storySoFar = 'Şimdiye kadar olanlar';
export const thisStory = 'Bu haber';
export const allOnTopic = <T>(total: number, topic: T) => [topic, ` hakkında tüm haberler (${formatNumber(total)})`];
