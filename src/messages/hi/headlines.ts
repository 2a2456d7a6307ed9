import { formatNumber, listParts, numbered } from '../intl.ts';

/**
 * The facts of a headline follow one another: "2 min, March 10, also about Cork". The length comes first;
 * the others start in lower case, as words in the middle of a sentence.
 */
export const factSeparator = ', ';
export const headlineOnly = 'सिर्फ़ शीर्षक';
export const paidContentAlone = 'प्रायोजित';
export const paidContent = <T>(sponsor: T) => ['प्रायोजक: ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(of === undefined ? [] : [`, ${formatNumber(of)} में से`]),
  ...(position === undefined ? [] : [`${of === undefined ? ',' : ''} भाग ${formatNumber(position)}`]),
];
export const minutes = (count: number) => numbered(count, '# मिनट');
export const alsoAbout = <T>(names: readonly T[]) => ['साझा विषय: ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['इसमें भी ज़िक्र: ', ...listParts(names)];
export const linksToThisStory = 'इसमें इस ख़बर का लिंक है';

export const relatedHeadlines = 'संबंधित ख़बरें';
export const anotherVersion = 'दूसरा वर्ज़न';
export const moreIn = <T>(section: T) => [section, ': और ख़बरें'];
export const moreOn = <T>(topic: T) => [topic, ': और ख़बरें'];

export const storySoFar = 'अब तक का घटनाक्रम';
export const thisStory = 'यह ख़बर';
export const allOnTopic = <T>(total: number, topic: T) => [topic, `: सभी ${formatNumber(total)} ख़बरें`];
