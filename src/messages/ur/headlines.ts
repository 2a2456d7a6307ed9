/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/** The facts of a headline follow one another. The length comes first. */
export const factSeparator = '، ';
export const headlineOnly = 'صرف سرخی';
export const paidContentAlone = 'اشتہاری مواد';
export const paidContent = <T>(sponsor: T) => ['اشتہاری مواد منجانب ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`، حصہ ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` از ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '# منٹ');
export const alsoAbout = <T>(names: readonly T[]) => [...listParts(names), ' کے بارے میں بھی'];
export const alsoMentions = <T>(names: readonly T[]) => [...listParts(names), ' کا ذکر بھی'];
export const linksToThisStory = 'اس خبر کا لنک بھی';

export const relatedHeadlines = 'متعلقہ سرخیاں';
export const anotherVersion = 'دوسرا ورژن';
export const moreIn = <T>(section: T) => [section, ' میں مزید'];
export const moreOn = <T>(topic: T) => [topic, ' کے بارے میں مزید'];

export const storySoFar = 'اب تک کیا ہوا';
export const thisStory = 'یہ خبر';
export const allOnTopic = <T>(total: number, topic: T) => [topic, ` کے بارے میں تمام خبریں (${formatNumber(total)})`];
