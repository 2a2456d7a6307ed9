/** The front page: the featured story and the sections. */
import { formatNumber } from '../intl.ts';

export const readFullStory = 'לכתבה המלאה';
export const openStory = 'לכתבה';
export const headlineOnly = 'כותרת בלבד';
/** @param length the reading time, or `headlineOnly` */
export const linkAndLength = <T>(link: T, length: string) => [link, `, ${length}`];
export const allRelatedHeadlines = (total: number) => `כל הכותרות הקשורות (${formatNumber(total)})`;

export const fiveThatMatter = 'חמש הכתבות החשובות היום';
export const whatMatters = 'הכתבות החשובות היום';
export const opinion = 'דעות';
export const inBrief = 'בקצרה';

export const moreStories = 'כתבות נוספות';
export const allInSection = <T>(total: number, section: T) => [
  'כל הכתבות במדור ',
  section,
  ` (${formatNumber(total)})`,
];

export const noStoriesYet = 'אין עדיין כתבות בגיליון הזה. הכתבה הראשונה תופיע כאן מיד עם פרסומה.';
