/** Headlines in lists: story cards, related headlines, timelines. */
import { formatNumber, listParts, numbered } from '../intl.ts';

/** The facts of a headline follow one another. The length comes first. */
export const factSeparator = ', ';
export const headlineOnly = 'כותרת בלבד';
export const paidContentAlone = 'תוכן ממומן';
export const paidContent = <T>(sponsor: T) => ['תוכן ממומן מטעם ', sponsor];
/** @param of how many parts the series has, where there is room for it */
export const partOfSeries = <T>(series: T, position: number | undefined, of?: number) => [
  series,
  ...(position === undefined ? [] : [`, חלק ${formatNumber(position)}`]),
  ...(of === undefined ? [] : [` מתוך ${formatNumber(of)}`]),
];
export const minutes = (count: number) => numbered(count, '# דק׳');
export const alsoAbout = <T>(names: readonly T[]) => ['גם על ', ...listParts(names)];
export const alsoMentions = <T>(names: readonly T[]) => ['מזכירה גם את ', ...listParts(names)];
export const linksToThisStory = 'עם קישור לכתבה הזאת';

export const relatedHeadlines = 'כותרות קשורות';
export const anotherVersion = 'גרסה אחרת';
export const moreIn = <T>(section: T) => ['עוד במדור ', section];
export const moreOn = <T>(topic: T) => ['עוד בנושא ', topic];

export const storySoFar = 'מה קרה עד כה';
export const thisStory = 'הכתבה הזאת';
export const allOnTopic = <T>(total: number, topic: T) => ['כל הכתבות בנושא ', topic, ` (${formatNumber(total)})`];
