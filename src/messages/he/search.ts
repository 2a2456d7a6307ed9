/** The search page, once JavaScript runs: field, filters, results. */
import { listParts, plural } from '../intl.ts';

export const fieldLabel = 'מילים, שמות או ביטוי במירכאות';
export const search = 'חיפוש';
export const tips = 'התוצאות מופיעות תוך כדי הקלדה, ושגיאות קטנות אינן מפריעות. לביטוי מדויק משתמשים במירכאות.';
export const recentSearches = 'חיפושים אחרונים';
export const clearRecentSearches = 'ניקוי החיפושים האחרונים';
export const topics = 'נושאים';
export const allTopics = 'כל הנושאים';

export const section = 'מדור';
export const allSections = 'כל המדורים';
export const topic = 'נושא';
export const firstDay = 'מתאריך';
export const lastDay = 'עד תאריך';
export const clearFilters = 'ניקוי הסינון';
export const daysReversed = 'תאריך ההתחלה מאוחר מתאריך הסיום, ולכן אין תוצאות.';
export const undatedLeftOut = 'כתבות ללא תאריך אינן נכללות.';
export const topicNotInEdition = (slug: string) => `${slug} (לא בגיליון הזה)`;

export const stories = (count: number) => plural(count, { one: 'כתבה אחת', two: 'שתי כתבות', other: '# כתבות' });
export const storiesOrMore = (count: number) =>
  plural(count, { one: 'כתבה אחת או יותר', two: 'שתי כתבות או יותר', other: '# כתבות או יותר' });
export const showing = <T>(typed: T, replacements: readonly T[]) => [
  'אין תוצאות עבור ',
  typed,
  '. מוצגות תוצאות עבור ',
  ...listParts(replacements),
  '.',
];
export const closestMatches = 'אין כתבה עם כל המילים האלה. התוצאות הקרובות ביותר:';
export const noExactPhrase = 'אין התאמה מדויקת. בכתבות האלה מופיעות כל המילים.';
export const showMore = 'כתבות נוספות';
export const endOfList = 'אלה כל התוצאות שמוצגות. אפשר להוסיף מילה כדי לצמצם את החיפוש.';

export const noResultsFor = <T>(words: T) => ['אין תוצאות עבור ', words, '.'];
export const noResultsInFilters = <T>(words: T) => ['אין תוצאות עבור ', words, ' בסינון הזה.'];
export const noStoriesInFilters = 'אין כתבות שמתאימות לסינון הזה.';
/** For announcements, which have no elements. */
export const quoted = (words: string) => `”${words}”`;
export const tryOtherWords = 'אפשר לנסות מילים אחרות, או שם אחר לאותו דבר.';
export const tryWithoutQuotes = 'אפשר לנסות בלי המירכאות, או במילים אחרות.';
export const tryWithoutFilters = 'אפשר לנקות את הסינון, או לנסות מילים אחרות.';
export const tryOtherFilters = 'אפשר לנקות את הסינון, או לבחור סינון אחר.';
export const seeAllStories = 'לכל הכתבות';

export const searching = 'מתבצע חיפוש…';
export const offline = 'אין חיבור לאינטרנט, והמילים האלה לא זמינות ללא חיבור.';
export const damaged = 'אינדקס החיפוש לא נטען כראוי.';
export const tryAgain = 'ניסיון חוזר';
